package io.github.fakemobileconnect.internal.engine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The access tokens of one fake. They expire on the fake's clock and outlive a reset. Safe for several threads. */
public final class AccessTokens {
    /** How long a token really lives; the answer announces a little less. */
    public static final Duration LIFETIME = Duration.ofMinutes(20);

    /** The header of a token, which looks as the real ones do: {@code {"alg":"HS256","kid":"4","ver":"1","typ":"JWT"}}. */
    private static final String HEADER = "eyJhbGciOiJIUzI1NiIsImtpZCI6IjQiLCJ2ZXIiOiIxIiwidHlwIjoiSldUIn0";

    /** Random, so that a client which is still wired to another fake is found out; it is masked in every text. */
    private final String salt = Long.toHexString(ThreadLocalRandom.current().nextLong() | 1L << 63);

    private final Map<String, Issued> issued = new HashMap<>();
    private long count;

    /** Issues a token for these scopes, which lives by the clock of this world. */
    public synchronized AccessToken issue(String clientId, Set<String> scopes, World world) {
        count++;
        byte[] claims = (salt + "." + count).getBytes(StandardCharsets.US_ASCII);
        String value = HEADER + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims);
        AccessToken token = new AccessToken(value, clientId, scopes, world.now().plus(LIFETIME));
        issued.put(value, new Issued(token, world));
        return token;
    }

    /** The token with this value, expired or not, if this fake issued it. */
    public synchronized Optional<AccessToken> find(String value) {
        return Optional.ofNullable(issued.get(value)).map(Issued::token);
    }

    /** Carries the tokens of one world over to the next: what was left of their life is left still. */
    synchronized void carryOver(World from, World to) {
        Duration shift = Duration.between(from.now(), to.now());
        issued.replaceAll((value, each) -> each.world() == from ? each.movedTo(to, shift) : each);
    }

    /** Forgets the tokens of a world that never came to be. */
    synchronized void forget(World world) {
        issued.values().removeIf(each -> each.world() == world);
    }

    private record Issued(AccessToken token, World world) {
        Issued movedTo(World other, Duration shift) {
            return new Issued(token.expiringAt(token.expiresAt().plus(shift)), other);
        }
    }
}
