package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.EncodedId.Kind;
import io.github.fakemobileconnect.sms.TokenId;
import java.util.UUID;

/** Handles and identifiers of the real shape, the same ones in every world. */
final class TokenIds {
    private long issued;
    private long messages;

    TokenId forQueuedMo() {
        return token(Kind.QUEUED_MO);
    }

    TokenId forSend() {
        return token(Kind.SEND);
    }

    /** The identifier of a message definition that the application creates. */
    EncodedId forMessage() {
        messages++;
        return EncodedId.of(messages, Kind.MESSAGE);
    }

    private TokenId token(Kind kind) {
        issued++;
        UUID guid = new UUID(scattered(issued), scattered(-issued));
        return new TokenId(EncodedId.of(guid, kind).value());
    }

    /** Spreads the bits of a counter over the whole value, as the finalizer of SplitMix64 does; no two counts collide. */
    private static long scattered(long count) {
        long mixed = (count ^ (count >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
