package io.github.fakemobileconnect.api;

/** Why what all routes share refuses a request: the address, the access, the reading of what was sent. */
public enum EdgeReason implements Rejection.Reason {
    /** The body is over the limit of one mebibyte. */
    BODY_TOO_LARGE,
    /** The scenario that the fake starts with is still being arranged. */
    STILL_ARRANGING,
    /** No route has this path. */
    ROUTE_UNKNOWN,
    /** The path exists, but not with this method. */
    METHOD_NOT_ALLOWED,
    /** The test ordered that the request is throttled; the value is the number of seconds to wait. */
    TOO_MANY_REQUESTS,
    /** There is no {@code Authorization: Bearer} header. */
    TOKEN_MISSING,
    /** This fake did not issue the bearer token. */
    TOKEN_UNKNOWN,
    /** The bearer token is for another account; the value is its id. */
    TOKEN_OF_ANOTHER_ACCOUNT,
    /** The bearer token had expired on the fake's clock; the value is the instant. */
    TOKEN_EXPIRED,
    /** The bearer token lacks the scope of the route; the value is the scope. */
    SCOPE_MISSING,
    /** The body is not declared as JSON. */
    MEDIA_TYPE_UNSUPPORTED,
    /** The body is not a JSON object. */
    BODY_NOT_JSON,
    /** A parameter of a query cannot be read; the value is its name. */
    QUERY_UNRESOLVED,
    /** The fake itself failed; the value is the reference id. */
    UNEXPECTED_ERROR;

    /** The reason in lower-case words. */
    @Override
    public String toString() {
        return Rejection.inWords(this);
    }
}
