package io.github.fakemobileconnect.internal.engine.turn;

/**
 * Work that takes a while, or calls code that is not the fake's own. It is done after the lock is released, because it may
 * block and may come back to the fake.
 */
@FunctionalInterface
public interface AfterLock {
    /**
     * Does it; what it yields is done under the lock again.
     *
     * @param world where it can ask and change something on the way
     */
    UseCase<?> run(WorldAccess world);
}
