package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.sms.TokenId;

/**
 * A send of the application was accepted.
 *
 * @param token the handle that the application was given
 * @param message the message that is sent
 * @param recipients to how many numbers
 */
public record SendAccepted(TokenId token, MessageId message, int recipients) implements Event {
    @Override
    public String inWords() {
        return "send of " + message + " to " + recipients + (recipients == 1 ? " number" : " numbers") + "  (" + token
                + ")";
    }
}
