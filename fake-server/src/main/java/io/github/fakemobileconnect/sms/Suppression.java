package io.github.fakemobileconnect.sms;

/** Why a text was deliberately not sent to a number. */
public enum Suppression {
    /** No keyword of the code was ever asked for. */
    NO_SUBSCRIPTION("the number has no subscription on the code"),
    /** A double opt-in waits for its answer. */
    IN_PROGRESS("the number is In Progress: it has not confirmed its subscription"),
    /** The number opted out and has not come back. */
    UNSUBSCRIBED("the number is Unsubscribed"),
    /** The code does not send to the country of the number. */
    COUNTRY_NOT_SENDABLE("the code does not send to the country of the number"),
    /** The script in the text came to no text. */
    NOTHING_TO_SAY("the script in the text came to no text");

    private final String inWords;

    Suppression(String inWords) {
        this.inWords = inWords;
    }

    /** The reason in words. */
    @Override
    public String toString() {
        return inWords;
    }
}
