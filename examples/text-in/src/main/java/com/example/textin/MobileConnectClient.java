package com.example.textin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the REST API with a token that it keeps for as long as the API takes it. For one thread. */
final class MobileConnectClient {
    private static final int UNAUTHORIZED = 401;

    private final JsonOverHttp http = new JsonOverHttp();
    private final URI authUrl;
    private final Map<String, String> credentials;
    private @Nullable AccessToken cached;

    MobileConnectClient(URI authUrl, String clientId, String clientSecret) {
        this.authUrl = authUrl;
        this.credentials =
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret);
    }

    /** Gets a path of the REST host. */
    JsonNode get(String path) {
        return authorized(path, JsonOverHttp.getting());
    }

    /** Posts to a path of the REST host. */
    JsonNode post(String path, Object body) {
        return authorized(path, JsonOverHttp.posting(body));
    }

    /** A token that is no longer taken is renewed, once. */
    private JsonNode authorized(String path, HttpRequest.Builder request) {
        AccessToken earlier = cached;
        if (earlier != null) {
            HttpResponse<String> response = send(path, request, earlier);
            if (response.statusCode() != UNAUTHORIZED) {
                return JsonOverHttp.accepted(response);
            }
        }
        AccessToken fresh = requestToken();
        cached = fresh;
        return JsonOverHttp.accepted(send(path, request, fresh));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request, AccessToken token) {
        return http.send(request.copy()
                .uri(token.restUrl().resolve(path))
                .header("Authorization", "Bearer " + token.value())
                .build());
    }

    private AccessToken requestToken() {
        JsonNode answer = JsonOverHttp.accepted(http.send(JsonOverHttp.posting(credentials)
                .uri(authUrl.resolve("v2/token"))
                .build()));
        return new AccessToken(
                answer.path("access_token").asText(),
                URI.create(answer.path("rest_instance_url").asText()));
    }

    /** What the token host hands out: the token, and where it is good for. */
    private record AccessToken(String value, URI restUrl) {}
}
