package io.github.fakemobileconnect.fidelity;

/**
 * A question that the vendor's documents leave open and that an application could get right under one answer and wrong
 * under the other.
 *
 * <p>The fake takes the default answer, notes in the journal that it relied on it, and can be run under the alternative
 * with {@code Scenarios.underTheAlternativeOf(..)}.
 */
public enum Reading {
    /** Does queueMO take a bare reply, such as Y, for an open conversation? */
    QUEUED_REPLY("the text is refused because it does not start with a keyword", "it counts as the handset's reply"),
    /** What does queueMO do with mobile numbers and subscribers in one request? */
    QUEUED_TO_BOTH("the request is refused", "the subscribers are used and the mobile numbers ignored"),
    /** What does a registered keyword mean while a double opt-in waits for its answer? */
    KEYWORD_WHILE_CONFIRMING("it is taken as that keyword", "it is taken as another answer"),
    /** Does a valid answer count after the conversation has closed? */
    LATE_CONFIRMATION("it is an ordinary text", "it still confirms"),
    /** Does the keyword of a text response subscribe? */
    TEXT_RESPONSE_CONSENT("it does not subscribe", "it subscribes"),
    /** What becomes of a number that is In Progress and states an age below the minimum? */
    UNDER_AGE("it is no longer In Progress", "it stays In Progress"),
    /** What does Subscribe do to a number that is In Progress? */
    SUBSCRIBE_WHILE_IN_PROGRESS("it stays In Progress and gets nothing", "it becomes Subscribed"),
    /** What does a send do with a blackout window without a UTC offset? */
    BLACKOUT_WITHOUT_OFFSET("the window is ignored", "the request is refused"),
    /** What does the status route say about a message key that it does not know? */
    UNKNOWN_MESSAGE_STATUS("it is not found", "the message is queued"),
    /** What does a single transactional send with a message key that was used before get? */
    DUPLICATE_MESSAGE_KEY("it is accepted, and the fault is in its response", "it is refused"),
    /** Which subscriptions does the look-up list? */
    SUBSCRIPTION_ROWS("only the Subscribed ones", "all of them, each with a status");

    private final String byDefault;
    private final String alternative;

    Reading(String byDefault, String alternative) {
        this.byDefault = byDefault;
        this.alternative = alternative;
    }

    /** The answer that the fake takes unless a scenario says otherwise, in words. */
    public String byDefault() {
        return byDefault;
    }

    /** The other plausible answer, in words. */
    public String alternative() {
        return alternative;
    }
}
