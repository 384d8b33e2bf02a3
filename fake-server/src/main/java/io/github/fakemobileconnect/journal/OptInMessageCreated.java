package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.OptInMessage;

/**
 * The application gave a keyword an opt-in message.
 *
 * @param message the message
 */
public record OptInMessageCreated(OptInMessage message) implements Event {
    @Override
    public String inWords() {
        return message + " was created";
    }
}
