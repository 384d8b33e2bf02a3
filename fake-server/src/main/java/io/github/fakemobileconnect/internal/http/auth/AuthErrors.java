package io.github.fakemobileconnect.internal.http.auth;

import static io.github.fakemobileconnect.fidelity.Confidence.ASSUMED;
import static io.github.fakemobileconnect.fidelity.Confidence.OBSERVED;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.oauth;

import io.github.fakemobileconnect.api.AuthReason;
import io.github.fakemobileconnect.internal.http.kernel.ErrorRow;

/** The errors of the token route: the HTTP form of each reason. */
public final class AuthErrors {
    private AuthErrors() {}

    /** The row of a reason. */
    public static ErrorRow row(AuthReason reason) {
        return switch (reason) {
            case GRANT_TYPE_UNSUPPORTED ->
                oauth(400, "unsupported_grant_type", "Grant type {0} is not supported.", ASSUMED);
            case TOKEN_PARAMETER_MISSING -> oauth(400, "invalid_request", "Parameter {0} is missing.", ASSUMED);
            case TOKEN_PARAMETER_NOT_TEXT -> oauth(400, "invalid_request", "Parameter {0} must be a string.", ASSUMED);
            case CLIENT_INVALID ->
                oauth(
                        401,
                        "invalid_client",
                        "Client authentication failed. Make sure that the client ID and client secret are valid and that"
                                + " the package is installed and enabled.",
                        OBSERVED);
            case TOKEN_ROUTE_FAILED ->
                oauth(500, "server_error", "An unexpected error occurred, reference id {0}.", ASSUMED);
        };
    }
}
