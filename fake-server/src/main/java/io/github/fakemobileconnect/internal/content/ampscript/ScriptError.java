package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.sms.RenderFailure;
import io.github.fakemobileconnect.sms.RenderFailure.Kind;

/** A script cannot go on. It ends the run, and becomes a {@link RenderFailure} at the door of this package. */
public final class ScriptError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Long enough for what people write, and short enough to be read when a script quotes itself. */
    private static final int LONGEST_MESSAGE = 1_000;

    private final Kind kind;
    private final int at;

    /**
     * An error at a place of the source.
     *
     * @param at the offset of the place
     */
    public ScriptError(Kind kind, String message, int at) {
        super(shortened(message), null, false, false);
        this.kind = kind;
        this.at = at;
    }

    private static String shortened(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + ".." : message;
    }

    static ScriptError notUnderstood(String message, int at) {
        return new ScriptError(Kind.NOT_UNDERSTOOD, message, at);
    }

    static ScriptError failed(String message, int at) {
        return new ScriptError(Kind.FAILED, message, at);
    }

    static ScriptError tooMuch(String message, int at) {
        return new ScriptError(Kind.TOO_MUCH, message, at);
    }

    RenderFailure in(String source) {
        return RenderFailure.of(kind, String.valueOf(getMessage()), source, at);
    }
}
