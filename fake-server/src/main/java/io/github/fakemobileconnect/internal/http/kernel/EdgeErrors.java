package io.github.fakemobileconnect.internal.http.kernel;

import static io.github.fakemobileconnect.fidelity.Confidence.ASSUMED;
import static io.github.fakemobileconnect.fidelity.Confidence.DOCUMENTED;
import static io.github.fakemobileconnect.fidelity.Confidence.OBSERVED;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.errors;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.linked;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.plain;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.throttled;

import io.github.fakemobileconnect.api.EdgeReason;

/** The errors that all routes share: the HTTP form of each reason. */
public final class EdgeErrors {
    private EdgeErrors() {}

    /** The row of a reason. */
    public static ErrorRow row(EdgeReason reason) {
        return switch (reason) {
            case BODY_TOO_LARGE -> linked(413, "413", "Request Entity Too Large", ASSUMED);
            case STILL_ARRANGING -> linked(503, "50300", "Service Unavailable", ASSUMED);
            case ROUTE_UNKNOWN -> linked(404, "404", "Not Found", OBSERVED);
            case METHOD_NOT_ALLOWED -> linked(405, "405", "Method Not Allowed", ASSUMED);
            case TOO_MANY_REQUESTS -> throttled(429, "50100", "Rate limit exceeded", DOCUMENTED);
            case TOKEN_MISSING, TOKEN_UNKNOWN, TOKEN_OF_ANOTHER_ACCOUNT, TOKEN_EXPIRED ->
                linked(401, "0", "Not Authorized", OBSERVED);
            case SCOPE_MISSING -> plain(403, "20002", "Insufficient Privileges to complete this action.", DOCUMENTED);
            case MEDIA_TYPE_UNSUPPORTED -> plain(415, "0", "Unsupported Media Type", ASSUMED);
            case BODY_NOT_JSON -> linked(400, "10004", "Invalid message format", ASSUMED);
            case QUERY_UNRESOLVED -> plain(400, "10003", "request parameter {0} could not be resolved", OBSERVED);
            case UNEXPECTED_ERROR ->
                errors(
                        500,
                        "An unexpected error occurred, please contact Customer Support with reference id {0}.",
                        DOCUMENTED);
        };
    }
}
