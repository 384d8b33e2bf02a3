package io.github.fakemobileconnect.internal.time;

import java.time.Duration;
import java.time.Instant;

/** The clock of one world: it stands still unless it is moved, or runs with real time where it was asked to tick. */
public final class WorldClock {
    private final Instant start;
    private final WallClock.Stopwatch sinceStart = WallClock.startStopwatch();
    private final boolean ticking;
    private volatile Duration moved = Duration.ZERO;

    /** A clock that shows this instant now. */
    public WorldClock(Instant start, boolean ticking) {
        this.start = start;
        this.ticking = ticking;
    }

    /** The instant that it showed first. */
    public Instant start() {
        return start;
    }

    /** The instant that it shows. */
    public Instant now() {
        return start.plus(moved).plus(ticked());
    }

    /** Shows this instant from now on, unless that lies in the past. */
    public void moveTo(Instant instant) {
        Duration target = Duration.between(start, instant).minus(ticked());
        if (target.compareTo(moved) > 0) {
            moved = target;
        }
    }

    private Duration ticked() {
        return ticking ? sinceStart.elapsed() : Duration.ZERO;
    }
}
