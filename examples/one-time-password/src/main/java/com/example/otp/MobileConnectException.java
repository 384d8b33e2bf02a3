package com.example.otp;

/** MobileConnect refused a request, or it could not be asked; the message has the words of the API. */
public sealed class MobileConnectException extends RuntimeException permits NoAnswerException {
    private static final long serialVersionUID = 1L;

    MobileConnectException(String message) {
        super(message);
    }

    MobileConnectException(String message, Throwable cause) {
        super(message, cause);
    }
}
