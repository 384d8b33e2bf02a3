package io.github.fakemobileconnect.kit;

/**
 * How often a test does the same thing: in the long runs, which {@code -Dlong.runs} asks for, more often than on a
 * developer's machine.
 */
public final class Rounds {
    private static final boolean LONG_RUNS = Boolean.getBoolean("long.runs");

    private final int longRuns;

    private Rounds(int longRuns) {
        this.longRuns = longRuns;
    }

    /** As many in the long runs. */
    public static Rounds inLongRuns(int rounds) {
        return new Rounds(rounds);
    }

    /** And as many in the others; yields the number for this run. */
    public int otherwise(int rounds) {
        return LONG_RUNS ? longRuns : rounds;
    }
}
