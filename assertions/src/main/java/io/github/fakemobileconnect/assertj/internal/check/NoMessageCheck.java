package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.MessageCondition;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * No message is of the kind that must not be there.
 *
 * @param subject whose messages
 * @param expectation what was expected, as in {@code to have received nothing}
 * @param details what more there is to say about that
 * @param unwanted which messages must not be there
 */
public record NoMessageCheck(Subject subject, String expectation, List<Fact> details, Predicate<Arrival> unwanted)
        implements Check {
    /** Without any message. */
    public static NoMessageCheck ofAll(Subject subject, String expectation) {
        return new NoMessageCheck(subject, expectation, List.of(), arrival -> true);
    }

    /** Without a message that meets the condition. */
    public static NoMessageCheck of(Subject subject, String expectation, MessageCondition condition) {
        return new NoMessageCheck(
                subject, expectation, List.of(condition.fact()), arrival -> condition.isMetBy(arrival));
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        return found(snapshot).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> found = found(snapshot);
        return subject.expected(expectation)
                .with(details.stream())
                .with(Stream.of(
                        Fact.of("but", subject.arrived(found.size())),
                        new Fact("received", Origin.explain(found, snapshot.journal()))))
                .with(subject.caused(snapshot))
                .within(snapshot.conversation())
                .comparing("", onePerLine(Arrival.texts(found)));
    }

    private List<Arrival> found(Snapshot snapshot) {
        return snapshot.arrivals().stream().filter(unwanted).toList();
    }
}
