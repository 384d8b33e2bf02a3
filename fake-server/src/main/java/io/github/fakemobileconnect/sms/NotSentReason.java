package io.github.fakemobileconnect.sms;

/**
 * Why a transactional message was not sent, by the code and the name that its status shows.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/transactional-send-subscriber.html">Subscriber
 *     error codes of transactional sends</a>
 */
public enum NotSentReason {
    /** The number opted out of the code, or is still In Progress for the keyword. */
    UNSUBSCRIBED(1, "Unsubscribed"),
    /** The recipient did not pass validation: its message key was too long. */
    UNSPECIFIED_ERROR(15, "UnspecifiedError"),
    /** The recipient had no contact key. */
    MISSING_SUBSCRIBER_KEY(29, "MissingSubscriberKeyValue"),
    /** The contact key was too long. */
    SUBSCRIBER_KEY_TOO_LONG(30, "SubscriberKeyTooLong"),
    /** The queue was cleared, or its definition deleted, before the message left. */
    QUEUED_TRANSACTION_DELETED(37, "QueuedTransactionDeleted"),
    /** The message waited in the queue for three days. */
    SUBSCRIBER_REQUEST_EXPIRED(43, "SubscriberRequestExpired"),
    /** The code does not send to the country of the number. */
    UNPROVISIONED_COUNTRY(44, "UnprovisionedCountry"),
    /** The recipient had no number, or one that no country has. */
    INVALID_MOBILE_NUMBER(45, "InvalidMobileNumber"),
    /** The script in the text failed. */
    MESSAGE_RENDER_FAILURE(46, "MessageRenderFailure"),
    /** The account does not know the contact, and the definition adds none. */
    ADDRESS_NOT_FOUND(47, "AddressNotFound"),
    /** The script in the text came to no text. */
    MESSAGE_TOO_SHORT(52, "MessageTooShort"),
    /** The keyword of the definition was deleted while the message waited. */
    VALIDATION_ERROR(54, "ValidationError"),
    /** The script in the text raised an error. */
    SCRIPT_RAISE_ERROR(111, "ScriptRaiseError");

    private final int code;
    private final String wireName;

    NotSentReason(int code, String wireName) {
        this.code = code;
        this.wireName = wireName;
    }

    /** The number in the status. */
    public int code() {
        return code;
    }

    /** The name in the status. */
    public String wireName() {
        return wireName;
    }

    /** Name and number, as in {@code Unsubscribed (1)}. */
    @Override
    public String toString() {
        return wireName + " (" + code + ")";
    }
}
