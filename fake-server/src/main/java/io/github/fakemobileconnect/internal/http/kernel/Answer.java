package io.github.fakemobileconnect.internal.http.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import java.util.List;
import java.util.function.Function;

/** What an endpoint makes of a call. */
public sealed interface Answer {
    /**
     * The call is accepted.
     *
     * @param status the HTTP status
     * @param body the JSON object
     */
    record Accepted(int status, ObjectNode body) implements Answer {}

    /**
     * The call is refused.
     *
     * @param rejections why, in order
     * @param readings the readings that this relied on
     */
    record Refused(List<Rejection> rejections, List<Reading> readings) implements Answer {}

    /** Refused for one reason. */
    static Answer refused(Rejection rejection) {
        return new Refused(List.of(rejection), List.of());
    }

    /** The outcome of a use case; an accepted one is rendered with this status. */
    static <T> Answer of(Outcome<T> outcome, int status, Function<T, ObjectNode> rendering) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            return new Refused(refused.rejections(), refused.readings());
        }
        return new Accepted(status, rendering.apply(((Outcome.Accepted<T>) outcome).value()));
    }
}
