package io.github.fakemobileconnect.assertj.internal.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.NumberEvent;
import io.github.fakemobileconnect.journal.Transcript;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one look at the journal showed; a verdict and the text of its failure come from the same one.
 *
 * @param journal where it was taken
 * @param entries the entries looked at, oldest first
 * @param judged which of them the verdict is about; the others only help to explain it
 */
public record Snapshot(Journal journal, List<Entry> entries, Predicate<Entry> judged) {
    /** Everything. */
    public static Snapshot of(Journal journal) {
        return new Snapshot(journal, journal.entries(), entry -> true);
    }

    /** What concerns one number. */
    public static Snapshot about(MobileNumber number, Journal journal) {
        return new Snapshot(journal, journal.about(number), entry -> true);
    }

    /** What concerns one number, to judge what one of its texts caused. */
    public static Snapshot causedBy(long text, MobileNumber number, Journal journal) {
        return new Snapshot(journal, journal.about(number), entry -> entry.root() == text);
    }

    /** The messages that the verdict is about. */
    public List<Arrival> arrivals() {
        return entries.stream()
                .filter(judged)
                .flatMap(entry -> Arrival.in(entry, this))
                .toList();
    }

    /** The entry with this sequence number, if it is one of those looked at. */
    Optional<Entry> at(long sequence) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = entries.get(middle).sequence();
            if (found == sequence) {
                return Optional.of(entries.get(middle));
            }
            low = found < sequence ? middle + 1 : low;
            high = found < sequence ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** What was known about one number when an entry was written. */
    public Snapshot about(MobileNumber number, long newest) {
        List<Entry> ofNumber = entries.stream()
                .filter(entry -> entry.sequence() <= newest)
                .filter(entry -> entry.event() instanceof NumberEvent event
                        && event.number().equals(number))
                .toList();
        return new Snapshot(journal, ofNumber, judged);
    }

    /** Everything that was looked at, a line each. */
    public List<String> lines() {
        return transcript().lines();
    }

    /** Every text that travelled, a line each. */
    public List<String> conversation() {
        return transcript().conversation();
    }

    /** How long after the start an instant was, as in {@code +01:07:00}. */
    public String sinceStart(Instant at) {
        return transcript().sinceStart(at);
    }

    private Transcript transcript() {
        return Transcript.of(journal.start(), entries);
    }
}
