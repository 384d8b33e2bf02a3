package com.example.signup;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the REST API with a token that it keeps for as long as the API takes it. Safe for several threads. */
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

    /** Posts to a path of the REST host; a token that is no longer taken is renewed, once. */
    JsonNode post(String path, Object body) {
        AccessToken token = token();
        HttpResponse<String> response = post(path, body, token);
        if (response.statusCode() == UNAUTHORIZED) {
            response = post(path, body, tokenInsteadOf(token));
        }
        return JsonOverHttp.accepted(response);
    }

    private HttpResponse<String> post(String path, Object body, AccessToken token) {
        return http.post(token.restUrl().resolve(path), "Bearer " + token.value(), body);
    }

    private synchronized AccessToken token() {
        if (cached == null) {
            cached = requestToken();
        }
        return cached;
    }

    private synchronized AccessToken tokenInsteadOf(AccessToken refused) {
        if (refused.equals(cached)) {
            cached = null;
        }
        return token();
    }

    private AccessToken requestToken() {
        JsonNode answer = JsonOverHttp.accepted(http.post(authUrl.resolve("v2/token"), "", credentials));
        return new AccessToken(
                answer.path("access_token").asText(),
                URI.create(answer.path("rest_instance_url").asText()));
    }

    /** What the token host hands out: the token, and where it is good for. */
    private record AccessToken(String value, URI restUrl) {}
}
