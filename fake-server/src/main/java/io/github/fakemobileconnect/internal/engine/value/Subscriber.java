package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Map;

/**
 * A recipient whose contact the application names, as in the array "subscribers" of its requests.
 *
 * @param number the number
 * @param key the contact's key
 * @param attributes what a text is personalised with before the contact's own attributes
 */
public record Subscriber(MobileNumber number, ContactKey key, Map<String, String> attributes) {}
