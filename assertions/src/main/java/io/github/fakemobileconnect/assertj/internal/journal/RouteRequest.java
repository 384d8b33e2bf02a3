package io.github.fakemobileconnect.assertj.internal.journal;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.HttpEvent;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request of the application, with how it ended.
 *
 * @param entry its journal entry
 * @param request the request
 * @param ending how it ended
 */
public record RouteRequest(Entry entry, ApiRequest request, RequestEnding ending) {
    private static final int LONGEST = 400;

    /** The requests for a route, refused ones and those in flight included, oldest first. */
    public static List<RouteRequest> in(Snapshot snapshot, Route route) {
        RoutePath shape = RoutePath.of(route);
        return all(snapshot)
                .filter(found -> found.request.method().equals(route.method())
                        && RoutePath.ofTarget(found.request.target()).isOfShape(shape)
                        && !found.ending.isUnsupported())
                .toList();
    }

    /** All requests, oldest first. */
    public static Stream<RouteRequest> all(Snapshot snapshot) {
        Map<Long, List<HttpEvent>> endings = new HashMap<>();
        snapshot.entries().stream()
                .filter(entry -> entry.event() instanceof HttpEvent && entry.cause() > 0)
                .forEach(entry -> endings.computeIfAbsent(entry.cause(), cause -> new ArrayList<>())
                        .add((HttpEvent) entry.event()));
        return snapshot.entries().stream()
                .filter(entry -> entry.event() instanceof HttpRequestReceived)
                .map(entry -> new RouteRequest(
                        entry,
                        ((HttpRequestReceived) entry.event()).request(),
                        new RequestEnding(endings.getOrDefault(entry.sequence(), List.of()))));
    }

    /** As in {@code #1 +00:00:00  POST /v2/token  {"client_id":"a","client_secret":"***"}  (200)}. */
    public String asLine(Snapshot snapshot) {
        return "#%d %s  %s  (%s)"
                .formatted(
                        entry.sequence(),
                        snapshot.sinceStart(entry.at()),
                        shortened(oneLine(request.toString())),
                        ending.inWords());
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST)
                        + "... %,d more characters; the journal has them".formatted(line.length() - LONGEST);
    }

    /** A text of a request with tokens and secrets masked; the request is the only one to know how. */
    public static String masked(String text) {
        String start = new ApiRequest("", "", List.of(), "").toString();
        return text.isEmpty()
                ? text
                : new ApiRequest("", "", List.of(), text).toString().substring(start.length() + 2);
    }
}
