package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Map;

/**
 * A recipient of a transactional message who can be reached.
 *
 * @param number the number
 * @param contact the contact's key
 * @param attributes what the text is personalised with before the contact's own attributes; names in any case
 */
public record Addressed(MobileNumber number, ContactKey contact, Map<String, String> attributes) {}
