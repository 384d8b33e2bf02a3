package io.github.fakemobileconnect.internal.engine;

/**
 * Something that takes a while, or calls code that is not the fake's own. It is done after the lock is released, because it
 * may block and may come back to the fake.
 */
@FunctionalInterface
interface Errand {
    /**
     * Does it; what it yields is done under the lock again.
     *
     * @param desk where it can ask and change something on the way
     */
    UseCase<?> run(Desk desk);

    /** Where use cases are performed on behalf of whatever brought them about. */
    interface Desk {
        /** Performs a use case. */
        <T> T perform(UseCase<T> useCase);

        /** False once another world has taken the place of this one: nothing outside is to be bothered any more. */
        boolean isOpen();
    }
}
