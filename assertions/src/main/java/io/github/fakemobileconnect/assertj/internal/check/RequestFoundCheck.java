package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;
import static io.github.fakemobileconnect.assertj.internal.selection.RequestSelection.lines;
import static io.github.fakemobileconnect.assertj.internal.selection.RequestSelection.listed;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.RouteRequest;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.RequestSelection;
import io.github.fakemobileconnect.assertj.internal.selection.RequestTrait;
import java.util.List;

/**
 * The application made at least one such request.
 *
 * @param selection which requests
 */
public record RequestFoundCheck(RequestSelection selection) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return !selection.from(snapshot).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        RequestSelection left = selection.beforeTheEmptying(snapshot);
        List<RouteRequest> candidates = left.from(snapshot);
        Failure failure = selection.expected("a request");
        return candidates.isEmpty()
                ? failure.with(selection.arrived(candidates, snapshot))
                        .comparing(selection.route().toString(), "")
                : narrowedAway(failure, selection.traits().get(left.traits().size()), candidates, snapshot);
    }

    private static Failure narrowedAway(
            Failure failure, RequestTrait emptying, List<RouteRequest> candidates, Snapshot snapshot) {
        String number = count(candidates.size(), "candidate");
        String found = emptying.found(candidates);
        return failure.with(Fact.of("but was", emptying.butWas(candidates) + " (" + number + ")"))
                .with(listed(candidates.size() == 1 ? "candidate" : "candidates", candidates, snapshot))
                .comparing(
                        emptying.expected(), found.isEmpty() ? String.join("\n", lines(candidates, snapshot)) : found);
    }
}
