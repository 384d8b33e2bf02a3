package io.github.fakemobileconnect.api;

/** Why the token route refuses a request. */
public enum AuthReason implements Rejection.Reason {
    /** The grant type is not one that the token route supports; the value is the grant type. */
    GRANT_TYPE_UNSUPPORTED,
    /** A parameter of the token request is missing or blank; the value is its name. */
    TOKEN_PARAMETER_MISSING,
    /** A parameter of the token request is not text; the value is its name. */
    TOKEN_PARAMETER_NOT_TEXT,
    /** No declared client has these credentials, or none of them the account that was asked for. */
    CLIENT_INVALID,
    /** The fake itself failed on the token route; the value is the reference id. */
    TOKEN_ROUTE_FAILED;

    /** The reason in lower-case words. */
    @Override
    public String toString() {
        return Rejection.inWords(this);
    }
}
