package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;

/**
 * The account learned to which contact a number belongs.
 *
 * @param number the number
 * @param key the contact's key
 */
public record ContactKnown(MobileNumber number, ContactKey key) implements NumberEvent {
    @Override
    public int retainedCharacters() {
        return key.value().length();
    }

    @Override
    public String inWords() {
        return number + " belongs to contact " + key;
    }
}
