package io.github.fakemobileconnect.internal.http.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.ApiFamily;
import io.github.fakemobileconnect.api.ApiRequest;
import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The body of a request, taken for what it is declared to be: a JSON object, or a form where the route allows one. */
public sealed interface RequestBody {
    /**
     * An object could be read.
     *
     * @param object its members
     */
    record Parsed(WireReader object) implements RequestBody {}

    /**
     * No object could be read.
     *
     * @param rejection why
     */
    record Unreadable(Rejection rejection) implements RequestBody {}

    /** Looks at media type and syntax, unless the route takes no body: then there may be anything. */
    static RequestBody of(ApiRequest request, Route route) {
        if (!route.method().equals("POST") && !route.method().equals("PATCH")) {
            return new Parsed(new WireReader(Json.object()));
        }
        String type = mediaType(request);
        if (type.equals("application/json") || type.endsWith("+json")) {
            return readable(Json.readObject(request.body()));
        }
        if (type.equals("application/x-www-form-urlencoded") && route.family() == ApiFamily.AUTH) {
            return readable(form(request.body()));
        }
        return new Unreadable(Rejection.of(EdgeReason.MEDIA_TYPE_UNSUPPORTED));
    }

    private static RequestBody readable(Optional<ObjectNode> object) {
        return object.<RequestBody>map(members -> new Parsed(new WireReader(members)))
                .orElseGet(() -> new Unreadable(Rejection.of(EdgeReason.BODY_NOT_JSON)));
    }

    private static String mediaType(ApiRequest request) {
        String declared = request.header("Content-Type").orElse("");
        int parameters = declared.indexOf(';');
        return (parameters < 0 ? declared : declared.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<ObjectNode> form(String body) {
        ObjectNode fields = Json.object();
        try {
            for (String field : body.split("&", -1)) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
                }
            }
            return Optional.of(fields);
        } catch (IllegalArgumentException brokenPercentEncoding) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
