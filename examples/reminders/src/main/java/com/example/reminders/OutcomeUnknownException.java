package com.example.reminders;

/** MobileConnect was asked and nobody knows whether it did it. Asking again might text people twice. */
public final class OutcomeUnknownException extends MobileConnectException {
    private static final long serialVersionUID = 1L;

    OutcomeUnknownException(String message) {
        super(message);
    }

    OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
