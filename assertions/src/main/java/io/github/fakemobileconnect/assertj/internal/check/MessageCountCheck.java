package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.TextFate;
import java.util.List;
import java.util.stream.Stream;

/**
 * So many messages arrived.
 *
 * @param headline what was expected, without the number
 * @param key what a failure calls the messages
 * @param number how many
 */
public record MessageCountCheck(String headline, String key, int number) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return snapshot.arrivals().size() == number;
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> arrivals = snapshot.arrivals();
        return Failure.of(headline + " " + count(number, "message"))
                .with(Fact.of("but", count(arrivals.size(), "message") + " arrived"))
                .with(listed(key, Origin.explain(arrivals, snapshot.journal())))
                .with(arrivals.size() < number ? listed("not sent", unsent(snapshot)) : Stream.empty())
                .within(snapshot.conversation())
                .comparing(count(number, "message"), count(arrivals.size(), "message"));
    }

    private static List<String> unsent(Snapshot snapshot) {
        return TextFate.in(snapshot).stream()
                .filter(fate -> !fate.hasArrived())
                .map(TextFate::asLine)
                .toList();
    }

    private static Stream<Fact> listed(String key, List<String> lines) {
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Fact(key, lines));
    }
}
