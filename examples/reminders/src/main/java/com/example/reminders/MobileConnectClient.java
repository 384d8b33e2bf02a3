package com.example.reminders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the REST API with a token that it keeps for as long as the API takes it. Safe for several threads. */
final class MobileConnectClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;

    private final PatientHttp http;
    private final URI authUrl;
    private final Map<String, String> credentials;
    private volatile @Nullable AccessToken cached;

    MobileConnectClient(PatientHttp http, URI authUrl, String clientId, String clientSecret) {
        this.http = http;
        this.authUrl = authUrl;
        this.credentials =
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret);
    }

    JsonNode get(String path) {
        return authorized(path, HttpRequest.newBuilder());
    }

    JsonNode post(String path, Object body) {
        return authorized(path, posting(body));
    }

    /** A token that is no longer taken is renewed, once; what was refused for its token was not done. */
    private JsonNode authorized(String path, HttpRequest.Builder request) {
        AccessToken earlier = cached;
        if (earlier != null) {
            HttpResponse<String> answer = send(path, request, earlier);
            if (answer.statusCode() != UNAUTHORIZED) {
                return accepted(answer);
            }
        }
        AccessToken fresh = requestToken();
        cached = fresh;
        return accepted(send(path, request, fresh));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request, AccessToken token) {
        return http.send(request.copy()
                .uri(token.restUrl().resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token.value())
                .build());
    }

    private AccessToken requestToken() {
        try {
            JsonNode answer = accepted(http.send(posting(credentials)
                    .uri(authUrl.resolve("v2/token"))
                    .timeout(TIMEOUT)
                    .build()));
            return new AccessToken(
                    answer.path("access_token").asText(),
                    URI.create(answer.path("rest_instance_url").asText()));
        } catch (OutcomeUnknownException e) {
            throw new MobileConnectException("there is no access token", e); // a token more or less harms nobody
        }
    }

    private static HttpRequest.Builder posting(Object body) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        String words = "%s was answered with %d: %s"
                .formatted(PatientHttp.nameOf(answer.request()), answer.statusCode(), answer.body());
        if (answer.statusCode() >= SERVER_ERROR) {
            throw new OutcomeUnknownException(words);
        }
        if (answer.statusCode() >= 300) {
            throw new MobileConnectException(words);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new OutcomeUnknownException(words, e);
        }
    }

    /** What the token host hands out: the token, and where it is good for. */
    private record AccessToken(String value, URI restUrl) {}
}
