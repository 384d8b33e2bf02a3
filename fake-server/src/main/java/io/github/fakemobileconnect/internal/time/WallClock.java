package io.github.fakemobileconnect.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only place that looks at the machine's clocks. */
public final class WallClock {
    private WallClock() {}

    /** The real instant to the millisecond, to which a world is set that was given none. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A stopwatch that starts now. */
    public static Stopwatch startStopwatch() {
        return new Stopwatch(System.nanoTime());
    }

    /** Real time that has passed since its start. */
    public record Stopwatch(long startedAtNanos) {
        /** The time since the start. */
        public Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - startedAtNanos);
        }
    }
}
