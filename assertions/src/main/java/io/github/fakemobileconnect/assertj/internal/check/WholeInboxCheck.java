package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The messages have these texts, in this order, and there are no others.
 *
 * @param subject whose messages
 * @param expectation what was expected, as in {@code to have received exactly}
 * @param texts the texts
 */
public record WholeInboxCheck(Subject subject, String expectation, List<String> texts) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return Arrival.texts(snapshot.arrivals()).equals(texts);
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> arrivals = snapshot.arrivals();
        int difference = firstDifference(Arrival.texts(arrivals));
        return subject.expected(expectation)
                .with(IntStream.range(0, texts.size())
                        .mapToObj(i -> Fact.expected("text " + (i + 1), quoted(texts.get(i)))))
                .with(Fact.of("but was", different(arrivals, difference)))
                .with(reason(snapshot, difference).stream().map(Fact::because))
                .with(received(arrivals))
                .with(subject.caused(snapshot))
                .within(snapshot.conversation())
                .comparing(onePerLine(texts), onePerLine(Arrival.texts(arrivals)));
    }

    private String different(List<Arrival> arrivals, int at) {
        String howMany = " (" + subject.arrived(arrivals.size()) + ")";
        if (at == arrivals.size()) {
            return "without text " + (at + 1) + howMany;
        }
        String found = quoted(arrivals.get(at).text());
        return at == texts.size()
                ? "followed by " + found + howMany
                : found + " in place of text " + (at + 1) + howMany;
    }

    private Optional<String> reason(Snapshot snapshot, int difference) {
        return difference == texts.size()
                ? Optional.empty()
                : subject.reason(snapshot, WantedText.text(texts.get(difference)));
    }

    private static Stream<Fact> received(List<Arrival> arrivals) {
        return arrivals.isEmpty() ? Stream.empty() : Stream.of(Arrival.listed("received", arrivals));
    }

    private int firstDifference(List<String> received) {
        int shorter = Math.min(texts.size(), received.size());
        return IntStream.range(0, shorter)
                .filter(i -> !texts.get(i).equals(received.get(i)))
                .findFirst()
                .orElse(shorter);
    }
}
