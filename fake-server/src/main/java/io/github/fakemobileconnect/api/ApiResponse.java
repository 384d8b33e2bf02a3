package io.github.fakemobileconnect.api;

import java.util.List;

/**
 * What the fake answers.
 *
 * @param status the HTTP status
 * @param headers the header lines besides the content type, which is always {@code application/json; charset=utf-8}
 * @param body a JSON object
 */
public record ApiResponse(int status, List<Header> headers, String body) {
    /** The content type of every answer. */
    public static final String CONTENT_TYPE = "application/json; charset=utf-8";

    public ApiResponse {
        headers = List.copyOf(headers);
    }

    /** An answer without headers of its own. */
    public ApiResponse(int status, String body) {
        this(status, List.of(), body);
    }

    /** The answer on one line, with tokens and secrets masked. */
    @Override
    public String toString() {
        return status + "  " + Secrets.masked(body);
    }
}
