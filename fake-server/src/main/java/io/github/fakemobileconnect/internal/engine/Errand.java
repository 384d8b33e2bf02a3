package io.github.fakemobileconnect.internal.engine;

/**
 * A call of code that is not the fake's own. It is made after the lock is released, because it may block and may come back
 * to the fake.
 */
@FunctionalInterface
interface Errand {
    /** Makes the call; what it yields is done under the lock again. */
    UseCase<?> run();
}
