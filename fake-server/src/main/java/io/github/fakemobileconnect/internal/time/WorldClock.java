package io.github.fakemobileconnect.internal.time;

import java.time.Duration;
import java.time.Instant;

/** The clock of one world: it stands still unless it is moved, or runs with real time where it was asked to tick. */
public final class WorldClock {
    /** The last instant that every date on the wire can show. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final Instant start;
    private final Duration uptimeAtStart;
    private final WallClock.Stopwatch sinceStart = WallClock.startStopwatch();
    private final boolean ticking;
    private volatile Duration moved = Duration.ZERO;

    /**
     * A clock that shows this instant now.
     *
     * @param uptime how much of the fake's time had passed in the worlds before
     */
    public WorldClock(Instant start, boolean ticking, Duration uptime) {
        this.uptimeAtStart = uptime;
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

    /**
     * Looks whether the clock can be moved to an instant.
     *
     * @throws IllegalArgumentException when time ends before it
     */
    public void requireReachable(Instant instant) {
        if (instant.isAfter(LATEST)) {
            throw new IllegalArgumentException("time ends at %s but was to advance to %s".formatted(LATEST, instant));
        }
    }

    /** How much of the fake's time has passed, in this world and the worlds before. */
    public Duration uptime() {
        return uptimeAtStart.plus(Duration.between(start, now()));
    }

    /** When it was or will be that much uptime. */
    public Instant instantAt(Duration uptime) {
        return start.plus(uptime.minus(uptimeAtStart));
    }

    private Duration ticked() {
        return ticking ? sinceStart.elapsed() : Duration.ZERO;
    }
}
