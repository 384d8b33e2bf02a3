package io.github.fakemobileconnect.journal;

/** The answer to a query could depend on entries that the bounded journal no longer has. */
public final class ForgottenEntriesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Names the bound that was reached. */
    public ForgottenEntriesException(String message) {
        super(message);
    }
}
