package io.github.fakemobileconnect.internal.engine;

/** The account has no such thing, or no room for it: what a test, or a script, asked for cannot be done. */
final class Impossible extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Impossible(String message) {
        super(message);
    }
}
