package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.EncodedId.Kind;
import io.github.fakemobileconnect.sms.TokenId;
import java.util.UUID;

/** Handles and identifiers of the real shape, the same ones in every world. */
public final class TokenIds {
    private long issued;
    private long messages;

    /** The handle of a text that the application queues. */
    public TokenId forQueuedMo() {
        return token(Kind.QUEUED_MO);
    }

    /** The handle of a send. */
    public TokenId forSend() {
        return token(Kind.SEND);
    }

    /** The identifier of a message definition that the application creates. */
    public EncodedId forMessage() {
        messages++;
        return EncodedId.of(messages, Kind.MESSAGE);
    }

    /** Names one call. */
    public UUID forRequest() {
        return next();
    }

    /** Identifies a send definition or a data extension. */
    public UUID forDefinition() {
        return next();
    }

    /** The key of a transactional message that was given none: 22 characters. */
    public String forTransactionalMessage() {
        return EncodedId.keyOf(next());
    }

    private TokenId token(Kind kind) {
        return new TokenId(EncodedId.of(next(), kind).value());
    }

    private UUID next() {
        issued++;
        return new UUID(scattered(issued), scattered(-issued));
    }

    /** Spreads the bits of a counter over the whole value, as the finalizer of SplitMix64 does; no two counts collide. */
    private static long scattered(long count) {
        long mixed = (count ^ (count >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
