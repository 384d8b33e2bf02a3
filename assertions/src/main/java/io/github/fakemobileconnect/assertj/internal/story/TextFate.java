package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.StoredText;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.MtHeld;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Suppression;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a text for a number: it waits, was deliberately not sent, or arrived.
 *
 * @param entry the journal entry that says so
 * @param message the text; before it is personalised unless it arrived
 * @param kind which of the three
 * @param inWords the same in words, as in {@code held until 2026-03-02T08:00:01Z for its send time}
 */
public record TextFate(Entry entry, MtMessage message, Kind kind, String inWords) {
    /** What can become of a text. */
    enum Kind {
        HELD,
        DENIED,
        ARRIVED
    }

    /** All that became of texts, oldest first; a text that no longer waits is not held. */
    public static List<TextFate> in(Snapshot snapshot) {
        List<TextFate> all = snapshot.entries().stream().flatMap(TextFate::of).toList();
        return all.stream().filter(fate -> !fate.isOver(all)).toList();
    }

    /** The newest thing that became of a text. */
    static Optional<TextFate> of(WantedText text, Snapshot snapshot) {
        return in(snapshot).stream().filter(fate -> fate.isOf(text)).reduce((earlier, later) -> later);
    }

    /** What keeps a text away that is stored in a way that could say this; not when it got through since. */
    static Optional<TextFate> keepingAway(WantedText text, Snapshot snapshot) {
        return of(text, snapshot).filter(fate -> fate.kind != Kind.ARRIVED && !fate.isOutdatedIn(snapshot));
    }

    private static Stream<TextFate> of(Entry entry) {
        if (entry.event() instanceof MtHeld held) {
            Hold hold = held.hold();
            String words = "held until " + hold.until() + " for " + hold.reason();
            return Stream.of(new TextFate(entry, held.message(), Kind.HELD, words));
        }
        if (entry.event() instanceof MtSuppressed denied) {
            return Stream.of(new TextFate(entry, denied.message(), Kind.DENIED, "not sent: " + denied.reason()));
        }
        return entry.event() instanceof MtDelivered delivered
                ? Stream.of(new TextFate(entry, delivered.message(), Kind.ARRIVED, "received at " + entry.at()))
                : Stream.empty();
    }

    /** All texts of a send to a number leave together. */
    private boolean isOver(List<TextFate> all) {
        return kind == Kind.HELD
                && all.stream()
                        .anyMatch(later -> later.kind != Kind.HELD
                                && later.entry.root() == entry.root()
                                && later.entry.sequence() > entry.sequence());
    }

    private boolean isOutdatedIn(Snapshot snapshot) {
        return in(snapshot).stream()
                .anyMatch(later -> later.kind == Kind.ARRIVED
                        && later.entry.sequence() > entry.sequence()
                        && stored().couldBecome(later.message.text()));
    }

    public boolean isOf(WantedText text) {
        return kind == Kind.ARRIVED ? text.accepts().test(message) : text.couldBe(stored());
    }

    /** True when it is stored word for word as it is wanted. */
    boolean isExactly(WantedText text) {
        return text.texts().test(message.text());
    }

    public boolean isHeldUntil(Instant until) {
        return entry.event() instanceof MtHeld held && held.hold().until().equals(until);
    }

    public boolean isDeniedFor(Suppression reason) {
        return entry.event() instanceof MtSuppressed denied && denied.reason() == reason;
    }

    public boolean hasArrived() {
        return kind == Kind.ARRIVED;
    }

    private StoredText stored() {
        return new StoredText(message.text());
    }

    /** As in {@code #9 the text is held until 2026-03-02T08:00:01Z for its send time}. */
    String asReason() {
        return "#" + entry.sequence() + " the text " + (kind == Kind.HELD ? "is " : "was ") + inWords;
    }

    /** As in {@code #9  86288 -> 13175551212  "Hello"  (not sent: the number is Unsubscribed)}. */
    public String asLine() {
        return "#" + entry.sequence() + "  " + Arrival.inWords(message) + "  (" + inWords + ")";
    }
}
