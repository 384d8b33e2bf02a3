package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;
import static io.github.fakemobileconnect.assertj.internal.selection.RequestSelection.listed;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.RouteRequest;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.RequestSelection;
import io.github.fakemobileconnect.assertj.internal.selection.RequestTrait;
import java.util.List;

/**
 * The application made such requests, and every one of them has this.
 *
 * @param selection which requests
 * @param trait what each of them must have
 */
public record EveryRequestCheck(RequestSelection selection, RequestTrait trait) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        List<RouteRequest> found = selection.from(snapshot);
        return !found.isEmpty() && others(found).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<RouteRequest> found = selection.from(snapshot);
        Failure failure = selection.expected("requests, each of them").with(trait.fact());
        if (found.isEmpty()) {
            return failure.with(selection.arrived(found, snapshot)).comparing(trait.expected(), "");
        }
        List<RouteRequest> others = others(found);
        String share = "%d of %s".formatted(others.size(), count(found.size(), "request"));
        return failure.with(Fact.of("but was", trait.butWas(others) + " (" + share + ")"))
                .with(listed(others.size() == 1 ? "request" : "requests", others, snapshot))
                .comparing(trait.expected(), trait.found(others));
    }

    private List<RouteRequest> others(List<RouteRequest> found) {
        return found.stream().filter(request -> !trait.accepts().test(request)).toList();
    }
}
