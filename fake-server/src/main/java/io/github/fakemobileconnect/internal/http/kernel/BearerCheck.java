package io.github.fakemobileconnect.internal.http.kernel;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.access.AccessToken;
import io.github.fakemobileconnect.internal.engine.access.AccessTokens;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the bearer token of a request has one of the scopes of a route. */
public final class BearerCheck {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;

    /** A check against the tokens of one fake. */
    public BearerCheck(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** Why the request may not; empty when it may. */
    public Optional<Rejection> rejection(ApiRequest request, Set<Scope> scopes, World world) {
        Optional<String> credentials = request.header("Authorization")
                .map(String::strip)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
        if (credentials.isEmpty()) {
            return Optional.of(Rejection.of(EdgeReason.TOKEN_MISSING));
        }
        return tokens.find(credentials.get())
                .map(token -> rejection(token, scopes, world))
                .orElseGet(() -> Optional.of(Rejection.of(EdgeReason.TOKEN_UNKNOWN)));
    }

    private static Optional<Rejection> rejection(AccessToken token, Set<Scope> scopes, World world) {
        if (token.isExpiredAt(world.uptime())) {
            return Optional.of(Rejection.of(
                    EdgeReason.TOKEN_EXPIRED, world.instantAt(token.expiresAt()).toString()));
        }
        if (!token.accountId().isEmpty()) {
            return Optional.of(Rejection.of(EdgeReason.TOKEN_OF_ANOTHER_ACCOUNT, token.accountId()));
        }
        return scopes.stream().map(Scope::wireName).anyMatch(token.scopes()::contains)
                ? Optional.empty()
                : Optional.of(Rejection.of(EdgeReason.SCOPE_MISSING, names(scopes)));
    }

    private static String names(Set<Scope> scopes) {
        return scopes.stream().map(Scope::wireName).sorted().collect(Collectors.joining(" or "));
    }
}
