package com.example.reminders;

/** MobileConnect refused a request, or it could not be asked: nothing was done. */
public sealed class MobileConnectException extends RuntimeException permits OutcomeUnknownException {
    private static final long serialVersionUID = 1L;

    MobileConnectException(String message) {
        super(message);
    }

    MobileConnectException(String message, Throwable cause) {
        super(message, cause);
    }
}
