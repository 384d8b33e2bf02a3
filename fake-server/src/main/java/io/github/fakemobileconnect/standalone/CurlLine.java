package io.github.fakemobileconnect.standalone;

import io.github.fakemobileconnect.api.Route;
import java.net.URI;

/**
 * A call of a route as a line for a shell, which works when it is pasted as it stands.
 *
 * @param route the route
 * @param target the URL, in which shell variables may stand
 * @param body a JSON object without single quotes; empty for a route that takes none
 * @param kept the member of the answer that later lines need, and the shell variable that keeps it; empty for none
 */
record CurlLine(Route route, String target, String body, Kept kept) {
    /**
     * A member of an answer that is kept in a shell variable.
     *
     * @param member the name of the member; empty for none
     * @param variable the name of the variable
     */
    record Kept(String member, String variable) {
        static final Kept NOTHING = new Kept("", "");
    }

    static CurlLine of(Route route, URI host, String path, String body, Kept kept) {
        return new CurlLine(route, host + path.substring(1), body, kept);
    }

    @Override
    public String toString() {
        return kept.member().isEmpty()
                ? curl(" -w '\\n'")
                : "%s=$(%s | sed 's/.*\"%s\":\"\\([^\"]*\\)\".*/\\1/')"
                        .formatted(kept.variable(), curl(""), kept.member());
    }

    private String curl(String options) {
        String authorisation = route.scopes().isEmpty() ? "" : " -H \"Authorization: Bearer $TOKEN\"";
        String content = body.isEmpty() ? "" : " -H 'Content-Type: application/json' -d '%s'".formatted(body);
        String quoted = (target.contains("$") || target.contains("?")) ? '"' + target + '"' : target;
        return "curl -sS -X %s %s%s%s%s".formatted(route.method(), quoted, options, authorisation, content);
    }
}
