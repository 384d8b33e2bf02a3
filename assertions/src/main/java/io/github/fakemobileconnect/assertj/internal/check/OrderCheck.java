package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The messages have these texts in this order; others may stand between.
 *
 * @param subject whose messages
 * @param texts the texts
 */
public record OrderCheck(Subject subject, List<String> texts) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return inOrder(snapshot.arrivals()).size() == texts.size();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> arrivals = snapshot.arrivals();
        List<Arrival> inOrder = inOrder(arrivals);
        Optional<Arrival> tooEarly = tooEarly(arrivals, inOrder);
        return subject.expected("to have received in this order")
                .with(IntStream.range(0, texts.size())
                        .mapToObj(i -> Fact.expected("text " + (i + 1), quoted(texts.get(i)))))
                .with(Fact.of("but was", found(inOrder, tooEarly) + " (" + subject.arrived(arrivals.size()) + ")"))
                .with(tooEarly.isPresent() ? Stream.empty() : reason(snapshot, texts.get(inOrder.size())))
                .with(arrivals.isEmpty() ? Stream.empty() : Stream.of(Arrival.listed("received", arrivals)))
                .within(snapshot.conversation())
                .comparing(onePerLine(texts), onePerLine(Arrival.texts(arrivals)));
    }

    /** The first messages that have the texts, as far as there are such. */
    private List<Arrival> inOrder(List<Arrival> arrivals) {
        List<Arrival> found = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (found.size() < texts.size() && texts.get(found.size()).equals(arrival.text())) {
                found.add(arrival);
            }
        }
        return found;
    }

    /** The newest message with the missing text that stands before its place. */
    private Optional<Arrival> tooEarly(List<Arrival> arrivals, List<Arrival> inOrder) {
        return arrivals.stream()
                .filter(arrival -> !inOrder.contains(arrival))
                .filter(arrival -> arrival.text().equals(texts.get(inOrder.size())))
                .reduce((earlier, later) -> later);
    }

    private static String found(List<Arrival> inOrder, Optional<Arrival> tooEarly) {
        int missing = inOrder.size() + 1;
        if (inOrder.isEmpty()) {
            return "without text " + missing;
        }
        String before = "text " + inOrder.size() + ", " + number(inOrder.get(inOrder.size() - 1));
        return tooEarly.map(early -> "text " + missing + ", " + number(early) + ", before " + before)
                .orElse("without text " + missing + " after " + before);
    }

    private static String number(Arrival arrival) {
        return "#" + arrival.entry().sequence();
    }

    private Stream<Fact> reason(Snapshot snapshot, String missing) {
        return subject.reason(snapshot, WantedText.text(missing)).stream().map(Fact::because);
    }
}
