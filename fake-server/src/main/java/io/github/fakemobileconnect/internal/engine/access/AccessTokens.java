package io.github.fakemobileconnect.internal.engine.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The access tokens of one fake. Their life is counted in the uptime of the fake, which goes on where a reset sets the clock
 * back. Safe for several threads.
 */
public final class AccessTokens {
    /** How long a token really lives; the answer announces a little less. */
    public static final Duration LIFETIME = Duration.ofMinutes(20);

    /** The header of a token, which looks as the real ones do: {@code {"alg":"HS256","kid":"4","ver":"1","typ":"JWT"}}. */
    private static final String HEADER = "eyJhbGciOiJIUzI1NiIsImtpZCI6IjQiLCJ2ZXIiOiIxIiwidHlwIjoiSldUIn0";

    /** Random, so that a client which is still wired to another fake is found out; it is masked in every text. */
    private final String salt = Long.toHexString(ThreadLocalRandom.current().nextLong() | 1L << 63);

    private final Map<String, AccessToken> issued = new HashMap<>();

    /**
     * Issues a token for these scopes.
     *
     * @param accountId the id of the account that it is for; empty for this one
     */
    public synchronized AccessToken issue(String clientId, String accountId, Set<String> scopes, Duration uptime) {
        byte[] claims = (salt + "." + (issued.size() + 1)).getBytes(StandardCharsets.US_ASCII);
        String value = HEADER + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims);
        AccessToken token = new AccessToken(value, clientId, accountId, scopes, uptime.plus(LIFETIME));
        issued.put(value, token);
        return token;
    }

    /** The token with this value, expired or not, if this fake issued it. */
    public synchronized Optional<AccessToken> find(String value) {
        return Optional.ofNullable(issued.get(value));
    }
}
