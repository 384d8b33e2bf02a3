package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.RouteRequest;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.RequestSelection;
import java.util.List;

/**
 * The application made so many such requests.
 *
 * @param selection which requests
 * @param number how many
 */
public record RequestCountCheck(RequestSelection selection, int number) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return selection.from(snapshot).size() == number;
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<RouteRequest> found = selection.from(snapshot);
        String expected = count(number, "request");
        return selection
                .expected(expected)
                .with(selection.arrived(found, snapshot))
                .comparing(expected, count(found.size(), "request"));
    }
}
