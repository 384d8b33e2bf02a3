package io.github.fakemobileconnect.internal.engine.rows;

/** The account has no such thing, or no room for it: what a test, or a script, asked for cannot be done. */
public final class Impossible extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** One that says what cannot be done, and a remedy. */
    public Impossible(String message) {
        super(message);
    }
}
