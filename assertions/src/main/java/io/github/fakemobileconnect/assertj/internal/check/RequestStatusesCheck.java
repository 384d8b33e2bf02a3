package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.selection.RequestSelection.listed;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.RouteRequest;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.RequestSelection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application made such requests, and they were answered with these statuses, one each.
 *
 * @param selection which requests
 * @param statuses the statuses, in the order of the requests
 */
public record RequestStatusesCheck(RequestSelection selection, List<Integer> statuses) implements Check {
    public RequestStatusesCheck {
        statuses = List.copyOf(statuses);
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        return selection.from(snapshot).stream()
                .map(RequestStatusesCheck::status)
                .toList()
                .equals(spelled());
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<RouteRequest> found = selection.from(snapshot);
        String expected = String.join(", ", spelled());
        String actual = found.stream().map(RequestStatusesCheck::status).collect(Collectors.joining(", "));
        return selection
                .expected("requests answered with")
                .with(Fact.expected("statuses", expected))
                .with(
                        found.isEmpty()
                                ? selection.arrived(found, snapshot)
                                : Stream.of(Fact.of("but was", actual), listed("requests", found, snapshot)))
                .comparing(expected, actual);
    }

    private List<String> spelled() {
        return statuses.stream().map(String::valueOf).toList();
    }

    private static String status(RouteRequest request) {
        return request.ending().status().stream()
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse("none");
    }
}
