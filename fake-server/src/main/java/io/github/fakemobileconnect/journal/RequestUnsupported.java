package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Rejection;

/**
 * A request asked for a path or a method that the fake does not know; by default it fails the test. It takes the place of
 * {@link RequestRefused}.
 *
 * @param response the answer, 404 or 405
 * @param rejection which of the two it was
 */
public record RequestUnsupported(ApiResponse response, Rejection rejection) implements HttpEvent {
    @Override
    public int retainedCharacters() {
        return response.body().length();
    }

    @Override
    public String inWords() {
        return "unsupported " + response;
    }
}
