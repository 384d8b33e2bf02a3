package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;

/**
 * A call of the application, as the script makes it.
 *
 * @param method GET or POST
 * @param url where to
 * @param headers its headers, name after name
 * @param body what is sent; empty for nothing
 */
public record WebRequest(String method, String url, List<Header> headers, String body) {
    public WebRequest {
        headers = List.copyOf(headers);
    }

    /** A header. */
    public record Header(String name, String value) {}
}
