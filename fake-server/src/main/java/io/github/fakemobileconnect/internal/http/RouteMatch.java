package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.Header;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.Route;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the table of routes has for a request. */
sealed interface RouteMatch {
    /** A route answers this path and method. */
    record Found(Route route) implements RouteMatch {}

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
    record Candidate(Route route, RequestPath path) {}

    static RouteMatch of(ApiRequest request) {
        RequestPath path = RequestPath.of(request.target());
        List<Route> sharing = CANDIDATES.stream()
                .filter(candidate -> candidate.path().matches(path))
                .map(Candidate::route)
                .toList();
        if (sharing.isEmpty()) {
            return new Unsupported(Rejection.of(Reason.ROUTE_UNKNOWN), List.of());
        }
        return sharing.stream()
                .filter(route -> route.method().equals(request.method()))
                .findFirst()
                .<RouteMatch>map(Found::new)
                .orElseGet(() -> new Unsupported(Rejection.of(Reason.METHOD_NOT_ALLOWED), List.of(allow(sharing))));
    }

    private static Header allow(List<Route> sharing) {
        return new Header(
                "Allow", sharing.stream().map(Route::method).distinct().collect(Collectors.joining(", ")));
    }
}
