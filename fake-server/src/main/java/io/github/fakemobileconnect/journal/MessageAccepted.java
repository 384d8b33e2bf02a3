package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MessageKey;

/**
 * A transactional message was accepted; what becomes of it has this entry as its cause.
 *
 * @param number the number that it goes to
 * @param contact the contact that it goes to
 * @param definition the key of the send definition
 * @param key the key of the message
 * @param waits true where it waits in the queue of an inactive definition
 */
public record MessageAccepted(
        MobileNumber number, ContactKey contact, DefinitionKey definition, MessageKey key, boolean waits)
        implements NumberEvent {
    @Override
    public String inWords() {
        return "message %s of %s to %s%s"
                .formatted(key, definition, number, waits ? " waits: the definition is inactive" : "");
    }
}
