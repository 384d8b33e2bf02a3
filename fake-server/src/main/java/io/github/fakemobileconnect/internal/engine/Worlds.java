package io.github.fakemobileconnect.internal.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The current world of a fake and how the next one takes its place: it is arranged aside, by one thread that sees it
 * already, and swapped in when that has gone well. Safe for several threads.
 */
public final class Worlds {
    private final Supplier<World> beginning;
    private final AccessTokens tokens = new AccessTokens();
    private volatile World current;
    private volatile @Nullable Arrangement arrangement;

    /** Begins with an empty world. */
    public Worlds(Supplier<World> beginning) {
        this.beginning = beginning;
        this.current = beginning.get();
    }

    /** The world as this thread sees it. */
    public World current() {
        @Nullable Arrangement underWay = arrangement;
        return underWay != null && underWay.thread() == Thread.currentThread() ? underWay.next() : current;
    }

    /** The tokens, which no change of worlds takes away. */
    public AccessTokens tokens() {
        return tokens;
    }

    /**
     * Arranges the next world and swaps it in; when arranging throws, the current one stays.
     *
     * @throws IllegalStateException when called while arranging
     */
    public synchronized void begin(Runnable arranging) {
        if (arrangement != null) {
            throw new IllegalStateException(
                    "a scenario cannot reset the fake that it arranges; compose scenarios with and(..)");
        }
        World next = beginning.get();
        arrange(next, arranging);
        World previous = current;
        tokens.carryOver(previous, next);
        current = next;
        previous.end();
    }

    private void arrange(World next, Runnable arranging) {
        boolean arranged = false;
        arrangement = new Arrangement(Thread.currentThread(), next);
        try {
            arranging.run();
            arranged = true;
        } finally {
            arrangement = null;
            if (!arranged) {
                tokens.forget(next);
            }
        }
    }

    private record Arrangement(Thread thread, World next) {}
}
