package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.onePerLine;

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
record NoMessageCheck(Subject subject, String expectation, List<Fact> details, Predicate<Arrival> unwanted)
        implements Check {
    /** Without any message. */
    static NoMessageCheck ofAll(Subject subject, String expectation) {
        return new NoMessageCheck(subject, expectation, List.of(), arrival -> true);
    }

    /** Without a message that meets the condition. */
    static NoMessageCheck of(Subject subject, String expectation, MessageCondition condition) {
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
