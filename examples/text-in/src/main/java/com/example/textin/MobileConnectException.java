package com.example.textin;

import java.net.http.HttpResponse;

/** MobileConnect refused a request or did not answer; the message has the words of the API. */
public final class MobileConnectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MobileConnectException(String message, Throwable cause) {
        super(message, cause);
    }

    private MobileConnectException(String message) {
        super(message);
    }

    static MobileConnectException refused(HttpResponse<String> response) {
        return new MobileConnectException("%s %s was refused with %d: %s"
                .formatted(
                        response.request().method(), response.uri().getPath(), response.statusCode(), response.body()));
    }
}
