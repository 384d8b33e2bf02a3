package com.example.otp;

/** MobileConnect was asked and did not answer: nobody knows whether it did it. */
public final class NoAnswerException extends MobileConnectException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
