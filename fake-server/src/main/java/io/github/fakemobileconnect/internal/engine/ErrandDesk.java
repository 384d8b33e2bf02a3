package io.github.fakemobileconnect.internal.engine;

/**
 * Where an errand asks and changes something on the way, between two things that fall due; it is shut once the fake is closed.
 *
 * @param world the world that sent it
 * @param occasion why it was sent
 */
record ErrandDesk(World world, Occasion occasion) implements Errand.Desk {

    /** Runs an errand. What it brings back fails for itself; once the fake is closed, nothing comes of it any more. */
    void run(Errand errand) {
        try {
            perform(errand.run(this));
        } catch (ShutException closedMeanwhile) {
            return;
        } catch (RuntimeException | Error failure) {
            world.confess(occasion.cause(), failure);
        }
    }

    @Override
    public <T> T perform(UseCase<T> useCase) {
        if (world.isStopped()) {
            throw new ShutException();
        }
        return world.within(occasion, useCase);
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
