package com.example.otp;

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

    /**
     * The answer, which may be a refusal.
     *
     * @throws NoAnswerException when there is none
     */
    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NoAnswerException(nameOf(request) + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MobileConnectException("interrupted before %s was answered".formatted(nameOf(request)), e);
        }
    }

    /**
     * The body of an answer.
     *
     * @throws MobileConnectException when it is a refusal
     */
    static JsonNode accepted(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new MobileConnectException("%s was refused with %d: %s"
                    .formatted(nameOf(answer.request()), answer.statusCode(), answer.body()));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new MobileConnectException(nameOf(answer.request()) + " was not answered with JSON", e);
        }
    }

    private static String nameOf(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }
}
