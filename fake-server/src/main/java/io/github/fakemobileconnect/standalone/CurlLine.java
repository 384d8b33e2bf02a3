package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.api.Route;
import java.net.URI;

/**
 * A call of a route as a line for a shell, which works when it is pasted as it stands.
 *
 * @param route the route
 * @param host the base URL of the host that answers it
 * @param body a JSON object without single quotes
 */
record CurlLine(Route route, URI host, String body) {
    private static final String READ_TOKEN = "sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/'";

    /** The line; that of the token route keeps the token in the variable {@code TOKEN}, which the others use. */
    @Override
    public String toString() {
        return route.scope().isEmpty()
                ? "TOKEN=$(%s | %s)".formatted(curl(""), READ_TOKEN)
                : curl(" -w '\\n' -H \"Authorization: Bearer $TOKEN\"");
    }

    private String curl(String options) {
        return "curl -sS -X %s %s%s -H 'Content-Type: application/json' -d '%s'"
                .formatted(route.method(), host.resolve(route.path()), options, body);
    }
}
