package com.example.textin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests and reads JSON. */
final class JsonOverHttp {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /** A request that gets something, still without its address. */
    static HttpRequest.Builder getting() {
        return HttpRequest.newBuilder().timeout(TIMEOUT);
    }

    /** A request that posts a body, still without its address. */
    static HttpRequest.Builder posting(Object body) {
        return HttpRequest.newBuilder()
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    /** The answer, which may be a refusal. */
    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new MobileConnectException(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MobileConnectException("interrupted while waiting for " + request.uri(), e);
        }
    }

    /**
     * The body of an answer.
     *
     * @throws MobileConnectException when it is a refusal
     */
    static JsonNode accepted(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw MobileConnectException.refused(response);
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new MobileConnectException(response.uri() + " did not answer with JSON", e);
        }
    }
}
