package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;

/**
 * A recipient whose contact the application names.
 *
 * @param number the number
 * @param key the contact's key
 */
public record Subscriber(MobileNumber number, ContactKey key) {}
