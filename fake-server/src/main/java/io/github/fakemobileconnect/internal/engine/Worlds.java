package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.internal.engine.access.AccessTokens;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The current world of a fake and how the next one takes its place: it is arranged aside, by one thread that sees it
 * already, and swapped in when that has gone well. Safe for several threads.
 */
public final class Worlds {
    private final Function<Duration, World> beginning;
    private final AccessTokens tokens = new AccessTokens();
    /** The empty world that is there until the first one has been arranged. */
    private final World beforeTheFirst;

    private volatile World current;
    private volatile @Nullable Arrangement arrangement;
    private volatile boolean closed;

    /**
     * Holds an empty world, until the first one has begun.
     *
     * @param beginning makes a world for an uptime
     */
    public Worlds(Function<Duration, World> beginning) {
        this.beginning = beginning;
        this.beforeTheFirst = beginning.apply(Duration.ZERO);
        this.current = beforeTheFirst;
    }

    /** The world as this thread sees it, to look at; it can be looked at after the fake is closed, too. */
    public World current() {
        @Nullable Arrangement underWay = arrangement;
        return underWay != null && underWay.thread() == Thread.currentThread() ? underWay.next() : current;
    }

    /**
     * The world as this thread sees it, to change something in it.
     *
     * @throws IllegalStateException when the fake is closed
     */
    public World open() {
        if (closed) {
            throw new IllegalStateException("the fake is closed; start another one, or close it after the last use");
        }
        return current();
    }

    /** True of every world but the empty one that is there before the first has been arranged. */
    public boolean isArranged(World world) {
        return world != beforeTheFirst;
    }

    /** The tokens, which no change of worlds takes away. */
    public AccessTokens tokens() {
        return tokens;
    }

    /**
     * Arranges the next world and swaps it in; when arranging throws, the current one stays.
     *
     * @throws IllegalStateException when the fake is closed, or when called while arranging
     */
    public synchronized void begin(Runnable arranging) {
        if (arrangement != null) {
            throw new IllegalStateException(
                    "a scenario cannot reset the fake that it arranges; compose scenarios with and(..)");
        }
        World previous = open();
        World next = beginning.apply(previous.uptime());
        List<ApiClient> clients = previous.perform(0, Look.atApiClients());
        next.perform(0, turn -> {
            turn.tables().register().inherit(clients);
            return clients;
        });
        arrangement = new Arrangement(Thread.currentThread(), next);
        try {
            arranging.run();
            open();
        } finally {
            arrangement = null;
        }
        current = next;
        previous.end();
        if (closed) {
            next.stop();
        }
    }

    /** Nothing changes any more. */
    public void close() {
        closed = true;
        current.stop();
    }

    private record Arrangement(Thread thread, World next) {}
}
