package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.sms.TokenId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The accepted sends, by their handles. */
final class Sends {
    private final Map<TokenId, Send> byToken = new HashMap<>();

    void add(Send send) {
        byToken.put(send.token(), send);
    }

    Optional<Send> find(TokenId token) {
        return Optional.ofNullable(byToken.get(token));
    }
}
