package io.github.fakemobileconnect.sms;

/** Where the consent of a number to a keyword stands. */
public enum SubscriptionStatus {
    /** The number never asked for the keyword. */
    NONE("no subscription"),
    /** The number asked for the keyword and has not confirmed yet; it receives nothing. */
    IN_PROGRESS("In Progress"),
    /** The number receives messages. */
    SUBSCRIBED("Subscribed"),
    /** The number opted out. */
    UNSUBSCRIBED("Unsubscribed");

    private final String label;

    SubscriptionStatus(String label) {
        this.label = label;
    }

    /** The status as the vendor's user interface labels it. */
    @Override
    public String toString() {
        return label;
    }
}
