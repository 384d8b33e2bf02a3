package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Route;

/**
 * A request was accepted and answered.
 *
 * @param route the route that answered
 * @param response the answer
 */
public record RequestAnswered(Route route, ApiResponse response) implements HttpEvent {
    @Override
    public String inWords() {
        return "answered " + response;
    }

    @Override
    public int retainedCharacters() {
        return response.body().length();
    }
}
