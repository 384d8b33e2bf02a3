package io.github.fakemobileconnect.api;

import java.util.Optional;

/**
 * A route that the fake answers.
 *
 * <p>Paths are matched in any case, with or without a trailing slash and with doubled slashes, as the real host does.
 */
public enum Route {
    /** Issues an access token for client credentials. */
    TOKEN("POST", "/v2/token", ApiFamily.AUTH),
    /** Makes the account behave as if handsets had texted a code. */
    QUEUE_MO("POST", "/sms/v1/queueMO", Scope.SMS_SEND),
    /** Looks up the subscriptions of mobile numbers and contacts. */
    CONTACT_SUBSCRIPTIONS("POST", "/sms/v1/contacts/subscriptions", Scope.SMS_READ);

    private final String method;
    private final String path;
    private final ApiFamily family;
    private final Optional<Scope> scope;

    Route(String method, String path, ApiFamily family) {
        this.method = method;
        this.path = path;
        this.family = family;
        this.scope = Optional.empty();
    }

    Route(String method, String path, Scope scope) {
        this.method = method;
        this.path = path;
        this.family = ApiFamily.MOBILE_CONNECT;
        this.scope = Optional.of(scope);
    }

    /** The HTTP method, in upper case. */
    public String method() {
        return method;
    }

    /** The path, spelled as the vendor spells it. */
    public String path() {
        return path;
    }

    /** The group of routes whose conventions this one follows. */
    public ApiFamily family() {
        return family;
    }

    /** The scope that a token needs here; empty where no token is asked for. */
    public Optional<Scope> scope() {
        return scope;
    }

    /** Method and path, as in {@code POST /sms/v1/queueMO}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
