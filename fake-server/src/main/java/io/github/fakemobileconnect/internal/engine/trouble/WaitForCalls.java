package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import java.time.Duration;

/**
 * The test says how long a call of the application may take; yields that.
 *
 * @param atMost in real time
 */
public record WaitForCalls(Duration atMost) implements UseCase<Duration> {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    public WaitForCalls {
        if (atMost.compareTo(SHORTEST) < 0 || atMost.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a call may take a millisecond to ten minutes but was to take " + atMost);
        }
    }

    @Override
    public Duration perform(Turn turn) {
        turn.tables().web().waitAtMost(atMost);
        return atMost;
    }
}
