package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * At least one message meets all conditions.
 *
 * @param recipient whose messages
 * @param expectation what was expected, as in {@code to have received}
 * @param selection the conditions
 */
record ReceivedCheck(Recipient recipient, String expectation, Selection selection) implements Check {
    /** The same, for messages that meet one more condition. */
    ReceivedCheck and(Condition condition) {
        return new ReceivedCheck(recipient, expectation, selection.and(condition));
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        return !selection.from(snapshot.arrivals()).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> arrivals = snapshot.arrivals();
        Selection emptied = selection.upToTheEmptying(arrivals);
        Failure failure = recipient
                .expected(expectation)
                .with(selection.conditions().stream().map(Condition::fact))
                .within(snapshot.conversation());
        return emptied.conditions().size() == 1
                ? withoutText(failure, snapshot, arrivals)
                : narrowedAway(failure, emptied, emptied.before().from(arrivals));
    }

    private Failure withoutText(Failure failure, Snapshot snapshot, List<Arrival> arrivals) {
        Condition text = selection.text();
        Optional<Arrival> nearest = Nearest.to(text.expected(), arrivals);
        return failure.with(Fact.of("but was", recipient.without() + " (" + recipient.arrived(arrivals.size()) + ")"))
                .with(recipient.reason(snapshot, text).stream().map(reason -> Fact.of("because", reason)))
                .with(nearest.stream().map(arrival -> Fact.of("nearest", arrival.inWords())))
                .comparing(text.expected(), nearest.map(Arrival::text).orElse(""));
    }

    private static Failure narrowedAway(Failure failure, Selection emptied, List<Arrival> candidates) {
        Condition emptying = emptied.newest();
        String found = candidates.stream().map(emptying.found()).distinct().collect(Collectors.joining(" and "));
        return failure.with(Stream.of(
                        Fact.of(
                                "but was",
                                "not %s %s but %s (%s)"
                                        .formatted(
                                                emptying.key(),
                                                emptying.spelled(),
                                                found,
                                                count(candidates.size(), "candidate"))),
                        new Fact(
                                candidates.size() == 1 ? "candidate" : "candidates",
                                candidates.stream().map(Arrival::inWords).toList())))
                .comparing(emptying.expected(), found);
    }
}
