package io.github.fakemobileconnect.assertj.internal.journal;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.ForgottenEntriesException;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.MoReceived;
import java.util.List;
import java.util.Optional;

/** Which text or request brought messages about; only its number where the journal no longer has it. */
public final class Origin {
    private final List<Entry> candidates;

    private Origin(List<Entry> candidates) {
        this.candidates = candidates;
    }

    private static Origin of(List<Arrival> arrivals, Journal journal) {
        long oldest = arrivals.stream()
                .mapToLong(arrival -> arrival.entry().root())
                .min()
                .orElse(1);
        return since(oldest, journal);
    }

    private static Origin since(long oldest, Journal journal) {
        try {
            return new Origin(journal.after(oldest - 1));
        } catch (ForgottenEntriesException e) {
            return new Origin(List.of());
        }
    }

    /** Each message with what brought it about. */
    public static List<String> explain(List<Arrival> arrivals, Journal journal) {
        Origin origin = of(arrivals, journal);
        return arrivals.stream()
                .map(arrival ->
                        arrival.inWords() + "  (by " + origin.of(arrival.entry().root()) + ")")
                .toList();
    }

    /** What one thing came of, as in {@code request #3 POST /sms/v1/queueMO}. */
    public static String inWords(long root, Journal journal) {
        return since(root, journal).of(root);
    }

    private String of(long root) {
        return candidate(root).map(Origin::inWords).orElse("#" + root);
    }

    /** The journal has no gaps. */
    private Optional<Entry> candidate(long sequence) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        long index = sequence - candidates.get(0).sequence();
        return index >= 0 && index < candidates.size() ? Optional.of(candidates.get((int) index)) : Optional.empty();
    }

    private static String inWords(Entry root) {
        if (root.event() instanceof MoReceived mo) {
            return "text #" + root.sequence() + " " + quoted(mo.text());
        }
        if (root.event() instanceof HttpRequestReceived received) {
            return "request #" + root.sequence() + " " + line(received.request());
        }
        return "#" + root.sequence();
    }

    /** Method and target, without the body and with secrets masked. */
    public static String line(ApiRequest request) {
        return new ApiRequest(request.method(), request.target(), List.of(), "").toString();
    }
}
