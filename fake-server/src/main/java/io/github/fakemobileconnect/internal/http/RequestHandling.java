package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiFamily;
import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.access.AccessTokens;
import io.github.fakemobileconnect.internal.engine.trouble.TakeFault;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.BearerCheck;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Query;
import io.github.fakemobileconnect.internal.http.kernel.RequestBody;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import io.github.fakemobileconnect.journal.FaultStruck;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The way of one request through the letter-box, once it has arrived whole: 413, 404, 405, 401, 403, 415, 400, in this
 * order, and then the endpoint.
 */
final class RequestHandling {
    private final World world;
    private final AccessTokens tokens;
    private final URI baseUrl;
    private final Function<Route, Endpoint> endpoints;
    private final ApiRequest request;
    private final long received;
    private final Executor afterLock;
    private final RecordedAnswers answers;

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
        this.answers = new RecordedAnswers(world, received);
    }

    /** How far a request has got. */
    sealed interface Step {}

    /**
     * It has its answer.
     *
     * @param response the answer; empty when a fault has it that the connection drops instead
     */
    record Answered(Optional<ApiResponse> response) implements Step {}

    /**
     * Its endpoint says that it may take long.
     *
     * @param rest does what is left, for a thread that nobody waits for
     */
    record MayTakeLong(Supplier<Answered> rest) implements Step {}

    /** Refuses without a look at the request. */
    ApiResponse refuse(Reason reason) {
        return answers.refuse(Rejection.of(reason));
    }

    /** Answers, unless that may take long. */
    Step begin() {
        try {
            return match();
        } catch (Throwable defect) {
            return answered(answers.recordDefect(ApiFamily.MOBILE_CONNECT, defect));
        }
    }

    private static Answered answered(ApiResponse response) {
        return new Answered(Optional.of(response));
    }

    private Step match() {
        RouteMatch match = RouteMatch.of(request);
        if (match instanceof RouteMatch.Unsupported unsupported) {
            return answered(answers.refuseUnsupported(unsupported));
        }
        RouteMatch.Found found = (RouteMatch.Found) match;
        Optional<Fault> ordered = world.perform(received, new TakeFault(found.route()), afterLock);
        if (ordered.isPresent() && ordered.get() instanceof Fault.TooManyRequests throttling) {
            return answered(answers.throttle(throttling));
        }
        Step step = read(found);
        return step instanceof MayTakeLong left
                ? new MayTakeLong(
                        () -> guarded(() -> afterFault(ordered, left.rest().get())))
                : afterFault(ordered, (Answered) step);
    }

    private Answered guarded(Supplier<Answered> rest) {
        try {
            return rest.get();
        } catch (Throwable defect) {
            return answered(answers.recordDefect(ApiFamily.MOBILE_CONNECT, defect));
        }
    }

    /** A request whose answer gets lost has been done. */
    private Answered afterFault(Optional<Fault> ordered, Answered answered) {
        ordered.ifPresent(lost -> world.record(received, new FaultStruck(lost)));
        return ordered.isPresent() ? new Answered(Optional.empty()) : answered;
    }

    private Step read(RouteMatch.Found found) {
        Route route = found.route();
        try {
            Optional<Rejection> unauthorised = unauthorised(route);
            if (unauthorised.isPresent()) {
                return answered(answers.refuse(unauthorised.get()));
            }
            RequestBody body = RequestBody.of(request, route);
            if (body instanceof RequestBody.Unreadable unreadable) {
                return answered(answers.refuse(unreadable.rejection()));
            }
            WireReader members = ((RequestBody.Parsed) body).object();
            Endpoint endpoint = endpoints.apply(route);
            return endpoint.mayTakeLong(members)
                    ? new MayTakeLong(() -> answer(endpoint, route, call(found, members, Runnable::run)))
                    : answer(endpoint, route, call(found, members, afterLock));
        } catch (Throwable defect) {
            return answered(answers.recordDefect(route.family(), defect));
        }
    }

    private Optional<Rejection> unauthorised(Route route) {
        return route.scopes().isEmpty()
                ? Optional.empty()
                : new BearerCheck(tokens).rejection(request, route.scopes(), world);
    }

    private Call call(RouteMatch.Found found, WireReader body, Executor executor) {
        return new Call(
                found.parameters(), Query.of(request.target()), body, world, received, executor, tokens, baseUrl);
    }

    private Answered answer(Endpoint endpoint, Route route, Call call) {
        try {
            Answer answer = endpoint.answer(call);
            return answered(
                    answer instanceof Answer.Refused refused
                            ? answers.refuse(route.family(), refused.rejections(), refused.readings())
                            : answers.accept(route, (Answer.Accepted) answer));
        } catch (Throwable defect) {
            return answered(answers.recordDefect(route.family(), defect));
        }
    }
}
