package io.github.fakemobileconnect.internal.engine.turn;

/** How work that takes a while gets at the world: one use case at a time, on behalf of whatever brought the work about. */
public interface WorldAccess {
    /** Performs a use case. */
    <T> T perform(UseCase<T> useCase);

    /** False once another world has taken the place of this one: nothing outside is to be bothered any more. */
    boolean isOpen();
}
