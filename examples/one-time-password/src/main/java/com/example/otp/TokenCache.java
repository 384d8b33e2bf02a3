package com.example.otp;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps an access token until it expires, so that many requests need one. Safe for several threads. */
final class TokenCache {
    private final JsonOverHttp http;
    private final URI authUrl;
    private final Map<String, String> credentials;
    private final Clock clock;
    private @Nullable AccessToken cached;

    TokenCache(JsonOverHttp http, URI authUrl, String clientId, String clientSecret, Clock clock) {
        this.http = http;
        this.authUrl = authUrl;
        this.credentials =
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret);
        this.clock = clock;
    }

    /** A token that is good by this application's clock. */
    synchronized AccessToken token() {
        AccessToken token = cached;
        if (token == null || !clock.instant().isBefore(token.expiry())) {
            token = request();
            cached = token;
        }
        return token;
    }

    /** A token in the place of one that was refused; several threads that were refused together get the same one. */
    synchronized AccessToken tokenInsteadOf(AccessToken refused) {
        if (refused.equals(cached)) {
            cached = null;
        }
        return token();
    }

    private AccessToken request() {
        Instant asked = clock.instant();
        try {
            JsonNode answer = JsonOverHttp.accepted(http.send(JsonOverHttp.posting(credentials)
                    .uri(authUrl.resolve("v2/token"))
                    .build()));
            return new AccessToken(
                    answer.required("access_token").asText(),
                    URI.create(answer.required("rest_instance_url").asText()),
                    asked.plusSeconds(answer.required("expires_in").asLong()));
        } catch (NoAnswerException e) {
            throw new MobileConnectException("there is no access token", e); // and so no message was sent
        }
    }

    /** What the token host hands out: the token, where it is good for, and until when. */
    record AccessToken(String value, URI restUrl, Instant expiry) {}
}
