package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.MessageCondition;
import io.github.fakemobileconnect.assertj.internal.selection.MessageSelection;
import io.github.fakemobileconnect.assertj.internal.selection.MessageTrait;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * At least one message meets all conditions.
 *
 * @param subject whose messages
 * @param expectation what was expected, as in {@code to have received}
 * @param selection the conditions
 */
public record ReceivedCheck(Subject subject, String expectation, MessageSelection selection) implements Check {
    /** The same, for messages that have one thing more. */
    public ReceivedCheck and(MessageTrait trait) {
        return new ReceivedCheck(subject, expectation, selection.and(trait));
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        return !selection.from(snapshot.arrivals()).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> arrivals = snapshot.arrivals();
        MessageSelection left = selection.beforeTheEmptying(arrivals);
        List<Arrival> candidates = left.from(arrivals);
        Failure failure = subject.expected(expectation)
                .with(selection.conditions().map(MessageCondition::fact))
                .within(snapshot.conversation());
        return candidates.isEmpty()
                ? withoutText(failure, snapshot, arrivals)
                : narrowedAway(failure, selection.traits().get(left.traits().size()), candidates);
    }

    private Failure withoutText(Failure failure, Snapshot snapshot, List<Arrival> arrivals) {
        WantedText wanted = selection.wanted();
        return failure.with(Fact.of("but was", subject.without() + " (" + subject.arrived(arrivals.size()) + ")"))
                .with(subject.reason(snapshot, wanted).stream().map(Fact::because))
                .with(wanted.closest(arrivals))
                .with(subject.caused(snapshot))
                .comparing(wanted.expected(), wanted.closestText(arrivals));
    }

    private static Failure narrowedAway(Failure failure, MessageTrait emptying, List<Arrival> candidates) {
        String key = candidates.size() == 1 ? "candidate" : "candidates";
        return failure.with(Stream.of(emptying.butWas(candidates), Arrival.listed(key, candidates)))
                .comparing(emptying.expected(), emptying.found(candidates));
    }
}
