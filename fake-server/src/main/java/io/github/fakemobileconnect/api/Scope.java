package io.github.fakemobileconnect.api;

/**
 * A permission that an installed package grants to its access tokens.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/data-access-permissions.html">REST
 *     permission ids and scopes</a>
 */
public enum Scope {
    /** Read subscriptions, deliveries and conversations. */
    SMS_READ("sms_read"),
    /** Send messages and queue mobile-originated ones. */
    SMS_SEND("sms_send"),
    /** Create and delete keywords, message definitions and send definitions. */
    SMS_WRITE("sms_write"),
    /** Read the rows of data extensions. */
    DATA_EXTENSIONS_READ("data_extensions_read"),
    /** Read what has become of transactional messages. */
    TRACKING_EVENTS_READ("tracking_events_read");

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    /** The name that travels in the {@code scope} member of a token request and its answer. */
    public String wireName() {
        return wireName;
    }
}
