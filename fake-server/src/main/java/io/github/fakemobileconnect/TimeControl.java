package io.github.fakemobileconnect;

import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.engine.Worlds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The fake's clock, which stands still unless the test moves it. Safe for several threads. */
public final class TimeControl {
    private final Worlds worlds;

    TimeControl(Worlds worlds) {
        this.worlds = worlds;
    }

    /** The instant that the clock shows. */
    public Instant now() {
        return worlds.current().now();
    }

    /**
     * Moves the clock forward. Everything that falls due on the way has happened, in order, when this returns, but for texts
     * whose scripts wait for the application on behalf of another thread that moves the clock.
     *
     * @throws IllegalArgumentException when the duration is negative
     */
    public void advanceBy(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "time only moves forward, but was to advance by %s; call reset() to begin again"
                            .formatted(duration));
        }
        worlds.open().advanceBy(duration);
    }

    /**
     * Moves the clock forward to an instant. Everything that falls due on the way has happened, in order, when this
     * returns.
     *
     * @throws IllegalArgumentException when the instant has passed
     */
    public void advanceTo(Instant instant) {
        World world = worlds.open();
        if (instant.isBefore(world.now())) {
            throw new IllegalArgumentException(
                    "time only moves forward, but was to advance from %s to %s; call reset() to begin again"
                            .formatted(world.now(), instant));
        }
        world.advanceTo(instant);
    }

    /** The same time as a {@link Clock} in UTC, to hand to the application. */
    public Clock clock() {
        return new CurrentClock(worlds, ZoneOffset.UTC);
    }

    private static final class CurrentClock extends Clock {
        private final Worlds worlds;
        private final ZoneId zone;

        private CurrentClock(Worlds worlds, ZoneId zone) {
            this.worlds = worlds;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new CurrentClock(worlds, other);
        }

        @Override
        public Instant instant() {
            return worlds.current().now();
        }
    }
}
