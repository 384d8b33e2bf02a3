package io.github.fakemobileconnect.internal.engine;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done.
 *
 * @param cause the sequence number of the journal entry that brought it about; 0 when the test asked for it
 * @param record the record of the queued text to whose conversation it belongs; null where there is none
 * @param replies the automatic replies that one text led to, where it is one of those; null elsewhere
 */
record Occasion(
        long cause, @Nullable QueuedText record, @Nullable ReplyChain replies) {
    static Occasion of(long cause) {
        return new Occasion(cause, null, null);
    }

    Occasion because(long sequence) {
        return new Occasion(sequence, record, replies);
    }

    Occasion inConversationOf(@Nullable QueuedText queued) {
        return new Occasion(cause, queued, replies);
    }

    Occasion among(ReplyChain chain) {
        return new Occasion(cause, record, chain);
    }
}
