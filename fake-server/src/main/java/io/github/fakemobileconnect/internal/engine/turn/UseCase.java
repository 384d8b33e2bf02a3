package io.github.fakemobileconnect.internal.engine.turn;

/**
 * One verb of the engine. It runs under the world's lock, never blocks, and is the only place where state changes.
 *
 * @param <T> what it yields
 */
public interface UseCase<T> {
    /** Does it. */
    T perform(Turn turn);
}
