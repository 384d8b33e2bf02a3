package io.github.fakemobileconnect.internal.engine;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done.
 *
 * @param cause the sequence number of the journal entry that brought it about; 0 when the test asked for it
 * @param record the record of the queued text to whose conversation it belongs; null where there is none
 * @param automaticReplies how many automatic replies led here, one out of the other
 */
record Occasion(long cause, @Nullable QueuedText record, int automaticReplies) {
    static Occasion of(long cause) {
        return new Occasion(cause, null, 0);
    }

    Occasion because(long sequence) {
        return new Occasion(sequence, record, automaticReplies);
    }

    Occasion inConversationOf(@Nullable QueuedText queued) {
        return new Occasion(cause, queued, automaticReplies);
    }

    Occasion afterAnAutomaticReply() {
        return new Occasion(cause, record, automaticReplies + 1);
    }
}
