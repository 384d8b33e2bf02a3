package io.github.fakemobileconnect.assertj.internal.story;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.sms.RenderFailure;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that was not sent because its script failed.
 *
 * @param entry the journal entry that says so
 * @param failure what is wrong, and where
 */
record UnrenderedText(Entry entry, RenderFailure failure) {
    /** All of them, oldest first. */
    static Stream<UnrenderedText> in(Snapshot snapshot) {
        return snapshot.entries().stream()
                .filter(entry -> entry.event() instanceof TextNotRendered)
                .map(entry -> new UnrenderedText(entry, ((TextNotRendered) entry.event()).failure()));
    }

    /** The newest one that a text or request with this sequence number brought about. */
    static Optional<UnrenderedText> causedBy(long root, Snapshot snapshot) {
        return in(snapshot).filter(text -> text.entry.root() == root).reduce((earlier, later) -> later);
    }

    /** The newest one that says this as it stands. */
    static Optional<UnrenderedText> of(WantedText text, Snapshot snapshot) {
        return in(snapshot)
                .filter(unrendered -> text.texts().test(unrendered.failure.source()))
                .reduce((earlier, later) -> later);
    }

    /** The newest one, where nothing was texted since. */
    static Optional<UnrenderedText> newest(Snapshot snapshot) {
        long newestText =
                ReceivedMo.in(snapshot).mapToLong(ReceivedMo::sequence).max().orElse(0);
        return in(snapshot).filter(text -> text.entry.root() >= newestText).reduce((earlier, later) -> later);
    }

    /** What is wrong and where, and below it the line of the script with the place marked. */
    String inWords() {
        String wrong = "the text was not rendered: " + wrong();
        return wrong + "\n" + String.join("\n", failure.marked());
    }

    private String wrong() {
        return switch (failure.kind()) {
            case RAISED ->
                "the script raised the error %s (line %d, column %d)"
                        .formatted(quoted(failure.message()), failure.line(), failure.column());
            case NOT_UNDERSTOOD, FAILED, TOO_MUCH, CALL_FAILED, NOT_ROUTED -> oneLine(failure.inWords());
        };
    }
}
