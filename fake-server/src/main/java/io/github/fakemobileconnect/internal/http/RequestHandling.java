package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiFamily;
import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.access.AccessTokens;
import io.github.fakemobileconnect.internal.engine.trouble.TakeFault;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.BearerCheck;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.ErrorCatalogue;
import io.github.fakemobileconnect.internal.http.kernel.Query;
import io.github.fakemobileconnect.internal.http.kernel.RequestBody;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.FaultStruck;
import io.github.fakemobileconnect.journal.RequestAnswered;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The way of one request through the letter-box, once it has arrived whole: 413, 404, 405, 401, 403, 415, 400, in this
 * order, and then the endpoint. Whatever comes of it is in the journal before it is on the wire.
 */
final class RequestHandling {
    private final World world;
    private final AccessTokens tokens;
    private final URI baseUrl;
    private final Function<Route, Endpoint> endpoints;
    private final ApiRequest request;
    private final long received;
    private final Executor afterLock;

    RequestHandling(
            World world,
            AccessTokens tokens,
            URI baseUrl,
            Function<Route, Endpoint> endpoints,
            ApiRequest request,
            long received,
            Executor afterLock) {
        this.world = world;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.endpoints = endpoints;
        this.request = request;
        this.received = received;
        this.afterLock = afterLock;
    }

    /** Refuses without a look at the request. */
    ApiResponse refuse(Reason reason) {
        return refuse(List.of(Rejection.of(reason)), List.of());
    }

    /** The answer; empty when a fault has it that the connection drops instead. */
    Optional<ApiResponse> answer() {
        try {
            return handle();
        } catch (Throwable defect) {
            return Optional.of(recordDefect(ApiFamily.MOBILE_CONNECT, defect));
        }
    }

    private Optional<ApiResponse> handle() {
        RouteMatch match = RouteMatch.of(request);
        if (match instanceof RouteMatch.Unsupported unsupported) {
            return Optional.of(refuseUnsupported(unsupported));
        }
        RouteMatch.Found found = (RouteMatch.Found) match;
        Optional<Fault> ordered = world.perform(received, new TakeFault(found.route()), afterLock);
        if (ordered.isPresent() && ordered.get() instanceof Fault.TooManyRequests throttling) {
            return Optional.of(throttle(throttling));
        }
        ApiResponse response = answer(found);
        ordered.ifPresent(lost -> world.record(received, new FaultStruck(lost)));
        return ordered.isPresent() ? Optional.empty() : Optional.of(response);
    }

    private ApiResponse throttle(Fault.TooManyRequests fault) {
        world.record(received, new FaultStruck(fault));
        String seconds = String.valueOf(fault.retryAfter().toSeconds());
        return refuse(List.of(Rejection.of(Reason.TOO_MANY_REQUESTS, seconds)), List.of());
    }

    private ApiResponse answer(RouteMatch.Found found) {
        try {
            return perform(found);
        } catch (Throwable defect) {
            return recordDefect(found.route().family(), defect);
        }
    }

    private ApiResponse perform(RouteMatch.Found found) {
        Route route = found.route();
        Optional<Rejection> unauthorised = unauthorised(route);
        if (unauthorised.isPresent()) {
            return refuse(List.of(unauthorised.get()), List.of());
        }
        RequestBody body = RequestBody.of(request, route);
        if (body instanceof RequestBody.Unreadable unreadable) {
            return refuse(List.of(unreadable.rejection()), List.of());
        }
        WireReader members = ((RequestBody.Parsed) body).object();
        Call call = new Call(
                found.parameters(), Query.of(request.target()), members, world, received, afterLock, tokens, baseUrl);
        Answer answer = endpoints.apply(route).answer(call);
        if (answer instanceof Answer.Refused refused) {
            return refuse(route.family(), refused.rejections(), refused.readings());
        }
        return accept(route, (Answer.Accepted) answer);
    }

    private Optional<Rejection> unauthorised(Route route) {
        return route.scopes().isEmpty()
                ? Optional.empty()
                : new BearerCheck(tokens).rejection(request, route.scopes(), world);
    }

    private ApiResponse accept(Route route, Answer.Accepted accepted) {
        ApiResponse response =
                new ApiResponse(accepted.status(), accepted.body().toString());
        world.record(received, new RequestAnswered(route, response));
        return response;
    }

    private ApiResponse refuse(List<Rejection> rejections, List<Reading> readings) {
        return refuse(ApiFamily.MOBILE_CONNECT, rejections, readings);
    }

    private ApiResponse refuse(ApiFamily family, List<Rejection> rejections, List<Reading> readings) {
        ApiResponse response = ErrorCatalogue.answer(family, rejections);
        world.record(received, new RequestRefused(response, rejections, readings));
        return response;
    }

    private ApiResponse refuseUnsupported(RouteMatch.Unsupported unsupported) {
        ApiResponse plain = ErrorCatalogue.answer(List.of(unsupported.rejection()));
        ApiResponse response = new ApiResponse(plain.status(), unsupported.headers(), plain.body());
        world.record(received, new RequestUnsupported(response, unsupported.rejection()));
        return response;
    }

    /** Our bugs must show as ours, also where a library of the wrong version is behind them. */
    private ApiResponse recordDefect(ApiFamily family, Throwable failure) {
        String reference = "defect-" + received;
        world.record(received, new FakeDefect(reference, failure));
        Reason reason = switch (family) {
            case AUTH -> Reason.TOKEN_ROUTE_FAILED;
            case MOBILE_CONNECT, OPT_IN_MESSAGE -> Reason.UNEXPECTED_ERROR;
            case TRANSACTIONAL, DATA -> Reason.TRANSACTIONAL_ROUTE_FAILED;
        };
        return refuse(List.of(Rejection.of(reason, reference)), List.of());
    }
}
