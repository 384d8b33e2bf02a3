package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Suppression;

/**
 * A text was deliberately not sent.
 *
 * @param message the text, before it is personalised
 * @param reason why
 */
public record MtSuppressed(MtMessage message, Suppression reason) implements NumberEvent {
    @Override
    public MobileNumber number() {
        return message.to();
    }

    @Override
    public int retainedCharacters() {
        return message.text().length();
    }

    @Override
    public String inWords() {
        return message.sender() + " -> " + message.to() + "  " + message.text() + "  (not sent: " + reason + ")";
    }
}
