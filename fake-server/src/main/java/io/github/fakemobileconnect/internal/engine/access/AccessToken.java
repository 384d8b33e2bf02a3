package io.github.fakemobileconnect.internal.engine.access;

import java.time.Duration;
import java.util.Set;

/**
 * A bearer token.
 *
 * @param value what travels in the header
 * @param clientId the client that it was issued to
 * @param accountId the id of the account that it is for; empty for this one
 * @param scopes the wire names of what it may do
 * @param expiresAt the uptime of the fake at which it is refused first
 */
public record AccessToken(String value, String clientId, String accountId, Set<String> scopes, Duration expiresAt) {
    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** True when the token is refused at this uptime. */
    public boolean isExpiredAt(Duration uptime) {
        return uptime.compareTo(expiresAt) >= 0;
    }

    /** The client, without the secret value. */
    @Override
    public String toString() {
        return "access token of " + clientId;
    }
}
