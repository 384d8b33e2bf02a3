package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;

/**
 * The test has the application see late how things stand.
 *
 * @param rows for how many polls it still sees the subscriptions of before
 * @param deliveries for how many polls it still sees no deliveries
 */
public record ShowLater(int rows, int deliveries) implements UseCase<ShowLater> {
    public ShowLater {
        if (rows < 0 || deliveries < 0) {
            throw new IllegalArgumentException(
                    "number of polls must be 0 or more but was " + Math.min(rows, deliveries));
        }
    }

    @Override
    public ShowLater perform(Turn turn) {
        turn.tables().seenLate().lengthenTo(rows, deliveries);
        return this;
    }
}
