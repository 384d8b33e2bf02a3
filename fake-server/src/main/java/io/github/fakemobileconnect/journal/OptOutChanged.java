package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;

/**
 * A number said STOP to a code, or came back to it.
 *
 * @param number the number
 * @param code the digits of the code
 * @param optedOut true after STOP, false once the number opted in again
 */
public record OptOutChanged(MobileNumber number, String code, boolean optedOut) implements NumberEvent {
    @Override
    public String inWords() {
        return number + " on " + code + (optedOut ? ": opted out" : ": opt-out ended");
    }
}
