package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.sms.TokenId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The accepted sends, by their handles. */
public final class Sends {
    private final Map<TokenId, SendFate> byToken = new HashMap<>();

    /** Keeps a send under its handle. */
    public void add(SendFate send) {
        byToken.put(send.token(), send);
    }

    /** The send with this handle. */
    public Optional<SendFate> find(TokenId token) {
        return Optional.ofNullable(byToken.get(token));
    }
}
