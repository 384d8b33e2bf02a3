package io.github.fakemobileconnect.assertj.internal.selection;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.RouteRequest;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The requests that an assertion means: those for a route which have all its traits.
 *
 * @param route the route
 * @param traits what else they have, in the order in which that was said
 */
public record RequestSelection(Route route, List<RequestTrait> traits) {
    public RequestSelection {
        traits = List.copyOf(traits);
    }

    public static RequestSelection of(Route route) {
        return new RequestSelection(route, List.of());
    }

    public RequestSelection and(RequestTrait trait) {
        List<RequestTrait> longer = new ArrayList<>(traits);
        longer.add(trait);
        return new RequestSelection(route, longer);
    }

    public List<RouteRequest> from(Snapshot snapshot) {
        return RouteRequest.in(snapshot, route).stream()
                .filter(request ->
                        traits.stream().allMatch(trait -> trait.accepts().test(request)))
                .toList();
    }

    /** The part of this selection that still leaves some of the requests; the next trait leaves none. */
    public RequestSelection beforeTheEmptying(Snapshot snapshot) {
        int length = 0;
        while (length < traits.size() && !first(length + 1).from(snapshot).isEmpty()) {
            length++;
        }
        return first(length);
    }

    private RequestSelection first(int length) {
        return new RequestSelection(route, traits.subList(0, length));
    }

    /** A failure about these requests, of which there should have been some, as in {@code 2 requests}. */
    public Failure expected(String requests) {
        return Failure.of("Expected the fake to have had " + requests)
                .with(Fact.expected("route", route.toString()))
                .with(traits.stream().map(RequestTrait::fact));
    }

    /** How many there were, and which; where there was none for the route, all the others. */
    public Stream<Fact> arrived(List<RouteRequest> requests, Snapshot snapshot) {
        Fact number = Fact.of("but", count(requests.size(), "request") + " arrived");
        if (!requests.isEmpty()) {
            return Stream.of(number, listed("requests", requests, snapshot));
        }
        List<RouteRequest> others = RouteRequest.all(snapshot).toList();
        return others.isEmpty() ? Stream.of(number) : Stream.of(number, listed("others", others, snapshot));
    }

    public static Fact listed(String key, List<RouteRequest> requests, Snapshot snapshot) {
        return new Fact(key, lines(requests, snapshot));
    }

    public static List<String> lines(List<RouteRequest> requests, Snapshot snapshot) {
        return requests.stream().map(request -> request.asLine(snapshot)).toList();
    }
}
