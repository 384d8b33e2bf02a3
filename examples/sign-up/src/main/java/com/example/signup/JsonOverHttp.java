package com.example.signup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts JSON and reads JSON. */
final class JsonOverHttp {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /**
     * Posts a body.
     *
     * @param authorization the value of the header; blank for none
     */
    HttpResponse<String> post(URI url, String authorization, Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).timeout(TIMEOUT).header("Content-Type", "application/json");
        if (!authorization.isBlank()) {
            request.header("Authorization", authorization);
        }
        try {
            return http.send(
                    request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new MobileConnectException(url + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MobileConnectException("interrupted while waiting for " + url, e);
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
