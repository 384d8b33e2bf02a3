package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Map;

/**
 * A number that a send goes to.
 *
 * @param number the number
 * @param attributes what its text is personalised with before the contact's own attributes
 */
record Recipient(MobileNumber number, Map<String, String> attributes) {}
