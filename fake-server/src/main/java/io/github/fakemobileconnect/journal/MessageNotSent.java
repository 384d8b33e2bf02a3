package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.NotSentReason;

/**
 * A transactional message that was accepted was not sent.
 *
 * @param number the number that it was to go to
 * @param definition the key of the send definition
 * @param key the key of the message
 * @param reason why, as its status shows it
 */
public record MessageNotSent(MobileNumber number, DefinitionKey definition, MessageKey key, NotSentReason reason)
        implements NumberEvent {
    @Override
    public String inWords() {
        return "message %s of %s to %s was not sent: %s".formatted(key, definition, number, reason);
    }
}
