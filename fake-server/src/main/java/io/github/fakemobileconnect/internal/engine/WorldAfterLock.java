package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.engine.state.Cause;
import io.github.fakemobileconnect.internal.engine.turn.AfterLock;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.turn.WorldAccess;

/**
 * How work that is done after the lock is released gets at the world, between two things that fall due; there is nothing to
 * get at once the fake is closed.
 *
 * @param world the world
 * @param cause why the work is done
 */
record WorldAfterLock(World world, Cause cause) implements WorldAccess {

    /** Does work. What it brings back fails for itself; once the fake is closed, nothing comes of it any more. */
    void run(AfterLock work) {
        try {
            perform(work.run(this));
        } catch (ShutException closedMeanwhile) {
            return;
        } catch (RuntimeException | Error failure) {
            world.recordDefect(cause.entry(), failure);
        }
    }

    @Override
    public <T> T perform(UseCase<T> useCase) {
        if (world.isStopped()) {
            throw new ShutException();
        }
        return world.within(cause, useCase);
    }

    @Override
    public boolean isOpen() {
        return !world.isStopped() && !world.isOver();
    }

    private static final class ShutException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ShutException() {
            super("the fake is closed", null, false, false);
        }
    }
}
