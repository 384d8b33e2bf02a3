package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;

import java.util.List;

/**
 * The application made so many such requests.
 *
 * @param selection which requests
 * @param number how many
 */
record RequestCountCheck(RequestSelection selection, int number) implements Check {
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
