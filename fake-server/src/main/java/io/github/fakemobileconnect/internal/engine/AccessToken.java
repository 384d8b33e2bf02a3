package io.github.fakemobileconnect.internal.engine;

import java.time.Instant;
import java.util.Set;

/**
 * A bearer token.
 *
 * @param value what travels in the header
 * @param clientId the client that it was issued to
 * @param scopes the wire names of what it may do
 * @param expiresAt the first instant at which it is refused
 */
public record AccessToken(String value, String clientId, Set<String> scopes, Instant expiresAt) {
    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** True when the token is refused at this instant. */
    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    AccessToken expiringAt(Instant instant) {
        return new AccessToken(value, clientId, scopes, instant);
    }

    /** The client, without the secret value. */
    @Override
    public String toString() {
        return "access token of " + clientId + " until " + expiresAt;
    }
}
