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
    public int bodySize() {
        return request.body().length();
    }
}
