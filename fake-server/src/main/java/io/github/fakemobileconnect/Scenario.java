package io.github.fakemobileconnect;

/**
 * What is arranged before a test: the account, and whatever else the test takes for granted.
 *
 * <p>A scenario runs once for each world, before any request can see that world.
 */
@FunctionalInterface
public interface Scenario {
    /**
     * Arranges a new, empty world. It does so through Java and on the calling thread: other threads, and requests over
     * HTTP, reach the world that was current before. When this throws, the fake is not started, or keeps the world it had.
     *
     * @param mobileConnect the fake, which shows the new world to the thread that arranges it
     */
    void arrange(FakeMobileConnect mobileConnect);

    /** This scenario, and then another in the same world. */
    default Scenario and(Scenario next) {
        return new Scenarios.Sequence(this, next);
    }

    /** What a failure calls the scenario; by default the simple name of its class. */
    default String name() {
        String name = getClass().getSimpleName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda) + " (a lambda)";
    }
}
