package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.fidelity.Reading;
import java.util.Set;

/**
 * The test chooses the alternative answer of some readings.
 *
 * @param readings the readings
 */
public record TakeAlternatives(Set<Reading> readings) implements UseCase<Set<Reading>> {
    /** Yields the readings that took effect. */
    @Override
    public Set<Reading> perform(Turn turn) {
        turn.tables().readings().takeAlternativeOf(readings);
        return readings;
    }
}
