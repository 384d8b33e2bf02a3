package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Header;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No request asked for a path or a method that the fake does not know. */
public record UnsupportedRequestsCheck() implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return unsupported(snapshot).findAny().isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        Map<Long, String> requests = snapshot.entries().stream()
                .filter(entry -> entry.event() instanceof HttpRequestReceived)
                .collect(Collectors.toMap(Entry::sequence, UnsupportedRequestsCheck::line));
        List<String> lines = unsupported(snapshot)
                .map(entry -> "#" + entry.cause() + "  " + requests.getOrDefault(entry.cause(), "a request") + "  "
                        + why((RequestUnsupported) entry.event()))
                .toList();
        return Failure.of("Expected the fake to have had no unsupported requests")
                .with(Stream.of(
                        Fact.of("but", count(lines.size(), "unsupported request") + " arrived"),
                        new Fact("requests", lines)))
                .comparing("", String.join("\n", lines));
    }

    private static Stream<Entry> unsupported(Snapshot snapshot) {
        return snapshot.entries().stream().filter(entry -> entry.event() instanceof RequestUnsupported);
    }

    private static String line(Entry entry) {
        return Origin.line(((HttpRequestReceived) entry.event()).request());
    }

    private static String why(RequestUnsupported unsupported) {
        ApiResponse response = unsupported.response();
        String allowed = response.headers().stream()
                .filter(header -> header.isNamed("Allow"))
                .map(Header::value)
                .collect(Collectors.joining(", "));
        return allowed.isEmpty()
                ? "(%d: the fake does not know this path)".formatted(response.status())
                : "(%d: allowed is %s)".formatted(response.status(), allowed);
    }
}
