package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.sms.TokenId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that the application queued, by their handles. */
final class QueuedTexts {
    private final Map<TokenId, QueuedText> byToken = new HashMap<>();

    void add(TokenId token, QueuedText queued) {
        byToken.put(token, queued);
    }

    Optional<QueuedText> find(TokenId token) {
        return Optional.ofNullable(byToken.get(token));
    }
}
