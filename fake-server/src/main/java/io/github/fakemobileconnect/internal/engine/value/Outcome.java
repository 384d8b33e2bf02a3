package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Reading;
import java.util.List;

/**
 * How an API call ended.
 *
 * @param <T> what an accepted call yields
 */
public sealed interface Outcome<T> {
    /** Refused for one reason, without a reading. */
    static <T> Outcome<T> refused(Rejection rejection) {
        return new Refused<>(List.of(rejection), List.of());
    }

    /**
     * The call was accepted.
     *
     * @param value what it yields
     * @param <T> what it yields
     */
    record Accepted<T>(T value) implements Outcome<T> {}

    /**
     * The call was refused and changed nothing.
     *
     * @param rejections why, in the order of the answer
     * @param readings the readings that this relied on
     * @param <T> what an accepted call would have yielded
     */
    record Refused<T>(List<Rejection> rejections, List<Reading> readings) implements Outcome<T> {
        public Refused {
            rejections = List.copyOf(rejections);
            readings = List.copyOf(readings);
        }
    }
}
