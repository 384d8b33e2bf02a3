package io.github.fakemobileconnect.assertj.internal.journal;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.journal.AutomaticReplyWithheld;
import java.util.Optional;

/**
 * An automatic reply that the handset did not give.
 *
 * @param sequence the sequence number of the journal entry that says so
 * @param event what that says
 */
public record WithheldReply(long sequence, AutomaticReplyWithheld event) {
    /** The newest one after an entry. */
    public static Optional<WithheldReply> after(long sequence, Snapshot snapshot) {
        return snapshot.entries().stream()
                .filter(entry -> entry.sequence() > sequence && entry.event() instanceof AutomaticReplyWithheld)
                .map(entry -> new WithheldReply(entry.sequence(), (AutomaticReplyWithheld) entry.event()))
                .reduce((earlier, later) -> later);
    }

    /** As in {@code the automatic reply "Z" was withheld (#305): 100 had led there, one out of the other}. */
    public String inWords() {
        return "the automatic reply %s was withheld (#%d): %d had led there, one out of the other"
                .formatted(quoted(event.reply()), sequence, event.chain());
    }
}
