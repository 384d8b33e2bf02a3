package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.MtMessage;

/**
 * A text waits before it leaves.
 *
 * @param message the text, before it is personalised
 * @param hold until when, and for what
 */
public record MtHeld(MtMessage message, Hold hold) implements NumberEvent {
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
        return message.sender() + " -> " + message.to() + "  " + message.text() + "  (held until " + hold.until()
                + " for " + hold.reason() + ")";
    }
}
