package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.api.ApiRequest;

/**
 * A request arrived whole; its sequence number is the cause of all that it brought about.
 *
 * @param request the request as it was sent
 */
public record HttpRequestReceived(ApiRequest request) implements HttpEvent {
    @Override
    public String inWords() {
        return request.toString();
    }

    @Override
    public int retainedCharacters() {
        int headers = request.headers().stream()
                .mapToInt(header -> header.name().length() + header.value().length())
                .sum();
        return request.target().length() + headers + request.body().length();
    }
}
