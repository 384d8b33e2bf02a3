package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.api.Rejection;

/**
 * A recipient of an accepted transactional request was at fault; nothing is sent to it.
 *
 * @param definition the key of the send definition
 * @param messageKey the key of the message as the answer names it
 * @param fault what was wrong
 */
public record MessageFaulted(DefinitionKey definition, String messageKey, Rejection fault) implements Event {
    @Override
    public String inWords() {
        return "message %s of %s was not queued: %s".formatted(messageKey, definition, fault);
    }
}
