package io.github.fakemobileconnect;

/** A scenario threw while it arranged a world; the message names it. */
public final class ScenarioFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ScenarioFailedException(Scenario scenario, Throwable cause) {
        super("scenario " + scenario.name() + " failed: " + inWords(cause), cause);
    }

    private static String inWords(Throwable cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    /** Runs one scenario; what it throws comes out with its name. */
    static void guard(Scenario scenario, FakeMobileConnect mobileConnect) {
        try {
            scenario.arrange(mobileConnect);
        } catch (ScenarioFailedException named) {
            throw named;
        } catch (RuntimeException | AssertionError e) {
            throw new ScenarioFailedException(scenario, e);
        }
    }
}
