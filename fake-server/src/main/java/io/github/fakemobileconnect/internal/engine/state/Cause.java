package io.github.fakemobileconnect.internal.engine.state;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done.
 *
 * @param entry the sequence number of the journal entry that brought it about; 0 when the test asked for it
 * @param queuedText the queued text to whose conversation it belongs; null where there is none
 * @param replies the automatic replies that one text led to, where it is one of those; null elsewhere
 */
public record Cause(
        long entry,
        @Nullable QueuedText queuedText,
        @Nullable ReplyChain replies) {
    /** A cause of which no more is known than its journal entry. */
    public static Cause of(long entry) {
        return new Cause(entry, null, null);
    }

    /** The same, brought about by this entry. */
    public Cause because(long sequence) {
        return new Cause(sequence, queuedText, replies);
    }

    /** The same, in the conversation that a queued text began; in none where {@code queued} is null. */
    public Cause inConversationOf(@Nullable QueuedText queued) {
        return new Cause(entry, queued, replies);
    }

    /** The same, among the automatic replies that one text led to. */
    public Cause among(ReplyChain chain) {
        return new Cause(entry, queuedText, chain);
    }
}
