package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.sms.TokenId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that the application queued, by their handles. */
public final class QueuedTexts {
    private final Map<TokenId, QueuedText> byToken = new HashMap<>();

    /** Keeps a queued text under its handle. */
    public void add(TokenId token, QueuedText queued) {
        byToken.put(token, queued);
    }

    /** The text with this handle. */
    public Optional<QueuedText> find(TokenId token) {
        return Optional.ofNullable(byToken.get(token));
    }
}
