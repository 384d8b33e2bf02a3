package io.github.fakemobileconnect;

import io.github.fakemobileconnect.internal.engine.World;
import io.github.fakemobileconnect.internal.time.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The recipe of a fake; immutable, each method returns a copy. */
public final class Configuration {
    private static final int HIGHEST_PORT = 65_535;

    private final int port;
    private final Supplier<Instant> start;
    private final boolean ticking;

    Configuration() {
        this(0, WallClock::now, false);
    }

    private Configuration(int port, Supplier<Instant> start, boolean ticking) {
        this.port = port;
        this.start = start;
        this.ticking = ticking;
    }

    /** A fake on this port; 0, the default, takes one that is free. */
    public Configuration port(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port must be 0 to %d but was %d".formatted(HIGHEST_PORT, port));
        }
        return new Configuration(port, start, ticking);
    }

    /** A fake whose worlds begin at this instant; by default at the real one. */
    public Configuration startingAt(Instant instant) {
        return new Configuration(port, () -> instant, ticking);
    }

    /** A fake whose clock runs with real time, for use by hand; by default it stands still. */
    public Configuration ticking() {
        return new Configuration(port, start, true);
    }

    /**
     * Starts a fake that plays these scenarios, or {@link Scenarios#sampleAccount()} when there are none.
     *
     * @throws ScenarioFailedException when a scenario throws; nothing is left running
     * @throws java.io.UncheckedIOException when the port is taken
     */
    public FakeMobileConnect start(Scenario... scenarios) {
        return FakeMobileConnect.start(this, scenarios);
    }

    int port() {
        return port;
    }

    World newWorld(Duration uptime) {
        return new World(start.get(), ticking, uptime);
    }
}
