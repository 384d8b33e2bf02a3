package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.Header;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the table of routes has for a request. */
sealed interface RouteMatch {
    /**
     * A route answers this path and method.
     *
     * @param route the route
     * @param parameters what varies in its path, by name
     */
    record Found(Route route, Map<String, String> parameters) implements RouteMatch {}

    /**
     * No route answers.
     *
     * @param rejection whether the path is unknown or the method wrong
     * @param headers the methods that the path does have
     */
    record Unsupported(Rejection rejection, List<Header> headers) implements RouteMatch {}

    /** Every route with its path, taken apart once. */
    List<Candidate> CANDIDATES = Arrays.stream(Route.values())
            .map(route -> new Candidate(route, RequestPath.of(route.path())))
            .toList();

    /** A route that a request may be meant for. */
    record Candidate(Route route, RequestPath path) {
        Stream<Found> found(RequestPath requested) {
            return requested.parametersBy(path).stream().map(parameters -> new Found(route, parameters));
        }
    }

    static RouteMatch of(ApiRequest request) {
        RequestPath path = RequestPath.of(request.target());
        List<Found> sharing =
                CANDIDATES.stream().flatMap(candidate -> candidate.found(path)).toList();
        if (sharing.isEmpty()) {
            return new Unsupported(Rejection.of(EdgeReason.ROUTE_UNKNOWN), List.of());
        }
        return sharing.stream()
                .filter(found -> found.route().method().equals(request.method()))
                .findFirst()
                .<RouteMatch>map(found -> found)
                .orElseGet(() -> new Unsupported(Rejection.of(EdgeReason.METHOD_NOT_ALLOWED), List.of(allow(sharing))));
    }

    private static Header allow(List<Found> sharing) {
        String methods =
                sharing.stream().map(found -> found.route().method()).distinct().collect(Collectors.joining(", "));
        return new Header("Allow", methods);
    }
}
