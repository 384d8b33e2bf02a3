package io.github.fakemobileconnect.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers queueMO and send in their documented forms, without a token, a check or a memory. */
final class StatelessPeer implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IDENTIFIER = "VnBJV0hSQUxCZVcwMEZYODhzdTlldzo3Njow";

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.getRequestReceiver().receiveFullBytes(StatelessPeer::answer);
    }

    private static void answer(HttpServerExchange exchange, byte[] body) {
        try {
            JsonNode request = JSON.readTree(body);
            ObjectNode answer = exchange.getRequestURI().endsWith("send") ? answerToSend(request) : answerTo(request);
            exchange.setStatusCode(StatusCodes.ACCEPTED);
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
            exchange.getResponseSender().send(JSON.writeValueAsString(answer));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static ObjectNode answerToSend(JsonNode request) {
        return JSON.createObjectNode()
                .put(
                        "tokenId",
                        IDENTIFIER.substring(0, request.path("mobileNumbers").size() + 34));
    }

    private static ObjectNode answerTo(JsonNode request) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode results = answer.putArray("results");
        request.path("mobileNumbers")
                .forEach(number -> results.addObject()
                        .put("identifier", IDENTIFIER)
                        .put("mobileNumber", number.asText())
                        .put("result", "OK"));
        return answer;
    }
}
