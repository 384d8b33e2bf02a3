package io.github.fakemobileconnect.api;

import java.util.List;
import java.util.Optional;

/**
 * A request as the application sent it.
 *
 * @param method the HTTP method
 * @param target path and query as they stood on the request line, not decoded
 * @param headers the header lines in the order in which they arrived
 * @param body the body, read as UTF-8; empty when there was none or it was over the limit
 */
public record ApiRequest(String method, String target, List<Header> headers, String body) {
    public ApiRequest {
        headers = List.copyOf(headers);
    }

    /** The value of the first header of that name, in any case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> line.isNamed(name))
                .map(Header::value)
                .findFirst();
    }

    /** The request on one line, with tokens and secrets masked. */
    @Override
    public String toString() {
        String line = method + " " + Secrets.masked(target);
        return body.isEmpty() ? line : line + "  " + Secrets.masked(body);
    }
}
