package io.github.fakemobileconnect.internal.http;

import io.github.fakemobileconnect.api.ApiFamily;
import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.FaultStruck;
import io.github.fakemobileconnect.journal.RequestAnswered;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import java.util.List;

/** Makes the answers to one request; each is in the journal before it is on the wire. */
final class RecordedAnswers {
    private final World world;
    private final long received;

    /**
     * The answers to a request that came in.
     *
     * @param received the journal entry of the request
     */
    RecordedAnswers(World world, long received) {
        this.world = world;
        this.received = received;
    }

    ApiResponse accept(Route route, Answer.Accepted accepted) {
        ApiResponse response =
                new ApiResponse(accepted.status(), accepted.body().toString());
        world.record(received, new RequestAnswered(route, response));
        return response;
    }

    /** Refuses for one reason, in the shape of the edge. */
    ApiResponse refuse(Rejection rejection) {
        return refuse(ApiFamily.MOBILE_CONNECT, List.of(rejection), List.of());
    }

    ApiResponse refuse(ApiFamily family, List<Rejection> rejections, List<Reading> readings) {
        ApiResponse response = Reasons.ERRORS.answer(family, rejections);
        world.record(received, new RequestRefused(response, rejections, readings));
        return response;
    }

    ApiResponse refuseUnsupported(RouteMatch.Unsupported unsupported) {
        ApiResponse plain = Reasons.ERRORS.answer(List.of(unsupported.rejection()));
        ApiResponse response = new ApiResponse(plain.status(), unsupported.headers(), plain.body());
        world.record(received, new RequestUnsupported(response, unsupported.rejection()));
        return response;
    }

    ApiResponse throttle(Fault.TooManyRequests fault) {
        world.record(received, new FaultStruck(fault));
        String seconds = String.valueOf(fault.retryAfter().toSeconds());
        return refuse(Rejection.of(EdgeReason.TOO_MANY_REQUESTS, seconds));
    }

    /** Our bugs must show as ours, also where a library of the wrong version is behind them. */
    ApiResponse recordDefect(ApiFamily family, Throwable failure) {
        String reference = "defect-" + received;
        world.record(received, new FakeDefect(reference, failure));
        return refuse(Rejection.of(Reasons.ofDefect(family), reference));
    }
}
