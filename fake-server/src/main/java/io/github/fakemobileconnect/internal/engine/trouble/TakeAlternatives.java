package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
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
