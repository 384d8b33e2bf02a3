package io.github.fakemobileconnect.api;

import java.util.Set;

/**
 * A route that the fake answers.
 *
 * <p>They are listed family by family, path by path; a path stands before those below it.
 *
 * <p>Paths are matched in any case, with or without a trailing slash and with doubled slashes, as the real host does.
 */
public enum Route {
    /** Issues an access token for client credentials. */
    TOKEN("POST", "/v2/token", ApiFamily.AUTH),
    /** Makes the account behave as if handsets had texted a code. */
    QUEUE_MO("POST", "/sms/v1/queueMO", Scope.SMS_SEND),
    /** Tells what became of the replies to a queued text. */
    QUEUE_MO_DELIVERIES("GET", "/sms/v1/queueMO/deliveries/{tokenId}", Scope.SMS_READ),
    /** Tells what was said in the conversation that a queued text began. */
    QUEUE_MO_HISTORY("GET", "/sms/v1/queueMO/history/{tokenId}", Scope.SMS_READ),
    /** Sends a message to numbers or contacts. */
    MESSAGE_CONTACT_SEND("POST", "/sms/v1/messageContact/{id}/send", Scope.SMS_SEND),
    /** Tells what has become of a send. */
    MESSAGE_CONTACT_DELIVERIES(
            "GET", "/sms/v1/messageContact/{messageId}/deliveries/{tokenId}", Scope.SMS_READ, Scope.SMS_SEND),
    /** Tells what was sent to one number of a send. */
    MESSAGE_CONTACT_HISTORY(
            "GET", "/sms/v1/messageContact/{messageId}/history/{tokenId}/mobileNumber/{mobileNumber}", Scope.SMS_READ),
    /** Looks up the subscriptions of mobile numbers and contacts. */
    CONTACT_SUBSCRIPTIONS("POST", "/sms/v1/contacts/subscriptions", Scope.SMS_READ),
    /** Adds a keyword to a code. */
    KEYWORD_CREATE("POST", "/sms/v1/keyword", Scope.SMS_WRITE),
    /** Takes a keyword away, by its id. */
    KEYWORD_DELETE("DELETE", "/sms/v1/keyword/{keywordId}", Scope.SMS_WRITE),
    /** Takes a keyword away from a long code. */
    KEYWORD_DELETE_ON_LONG_CODE("DELETE", "/sms/v1/keyword/{keyword}/{longCode}", Scope.SMS_WRITE),
    /** Takes a keyword away from a short code. */
    KEYWORD_DELETE_ON_SHORT_CODE("DELETE", "/sms/v1/keyword/{keyword}/{shortCode}/{countryCode}", Scope.SMS_WRITE),
    /** Gives a keyword an opt-in message. */
    MESSAGE_OPT_IN("POST", "/sms/v1/message/optin", ApiFamily.OPT_IN_MESSAGE, Scope.SMS_WRITE),
    /** Creates a send definition. */
    DEFINITION_CREATE("POST", "/messaging/v1/sms/definitions", ApiFamily.TRANSACTIONAL, Scope.SMS_WRITE),
    /** Lists send definitions. */
    DEFINITION_LIST("GET", "/messaging/v1/sms/definitions", ApiFamily.TRANSACTIONAL, Scope.SMS_READ),
    /** Tells about a send definition. */
    DEFINITION_GET("GET", "/messaging/v1/sms/definitions/{definitionKey}", ApiFamily.TRANSACTIONAL, Scope.SMS_READ),
    /** Changes a send definition. */
    DEFINITION_UPDATE(
            "PATCH", "/messaging/v1/sms/definitions/{definitionKey}", ApiFamily.TRANSACTIONAL, Scope.SMS_WRITE),
    /** Deletes a send definition. */
    DEFINITION_DELETE(
            "DELETE", "/messaging/v1/sms/definitions/{definitionKey}", ApiFamily.TRANSACTIONAL, Scope.SMS_WRITE),
    /** Tells what waits in the queue of an inactive send definition. */
    DEFINITION_QUEUE(
            "GET", "/messaging/v1/sms/definitions/{definitionKey}/queue", ApiFamily.TRANSACTIONAL, Scope.SMS_READ),
    /** Clears the queue of an inactive send definition. */
    DEFINITION_QUEUE_CLEAR(
            "DELETE", "/messaging/v1/sms/definitions/{definitionKey}/queue", ApiFamily.TRANSACTIONAL, Scope.SMS_WRITE),
    /** Sends transactional messages to several recipients. */
    MESSAGES_SEND("POST", "/messaging/v1/sms/messages", ApiFamily.TRANSACTIONAL, Scope.SMS_SEND),
    /** Lists the transactional messages that were not sent. */
    MESSAGES_NOT_SENT(
            "GET", "/messaging/v1/sms/messages", ApiFamily.TRANSACTIONAL, Scope.TRACKING_EVENTS_READ, Scope.SMS_READ),
    /** Sends a transactional message to one recipient. */
    MESSAGE_SEND("POST", "/messaging/v1/sms/messages/{messageKey}", ApiFamily.TRANSACTIONAL, Scope.SMS_SEND),
    /** Tells what has become of a transactional message. */
    MESSAGE_STATUS(
            "GET",
            "/messaging/v1/sms/messages/{messageKey}",
            ApiFamily.TRANSACTIONAL,
            Scope.TRACKING_EVENTS_READ,
            Scope.SMS_READ),
    /** Lists the rows of a data extension. */
    DATA_EXTENSION_ROWS(
            "GET", "/data/v1/customobjectdata/key/{key}/rowset", ApiFamily.DATA, Scope.DATA_EXTENSIONS_READ),
    /** Lists more of the rows that were listed before. */
    DATA_EXTENSION_MORE_ROWS(
            "GET", "/data/v1/customobjectdata/token/{token}/rowset", ApiFamily.DATA, Scope.DATA_EXTENSIONS_READ);

    private final String method;
    private final String path;
    private final ApiFamily family;
    /** Made with {@code Set.of}, which cannot be changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Scope> scopes;

    Route(String method, String path, Scope... scopes) {
        this(method, path, ApiFamily.MOBILE_CONNECT, scopes);
    }

    Route(String method, String path, ApiFamily family, Scope... scopes) {
        this.method = method;
        this.path = path;
        this.family = family;
        this.scopes = Set.of(scopes);
    }

    /** The HTTP method, in upper case. */
    public String method() {
        return method;
    }

    /** The path, spelled as the vendor spells it, with the names of what varies in braces. */
    public String path() {
        return path;
    }

    /** The group of routes whose conventions this one follows. */
    public ApiFamily family() {
        return family;
    }

    /** The scopes of which a token needs one here; none where no token is asked for. */
    public Set<Scope> scopes() {
        return scopes;
    }

    /** Method and path, as in {@code POST /sms/v1/queueMO}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
