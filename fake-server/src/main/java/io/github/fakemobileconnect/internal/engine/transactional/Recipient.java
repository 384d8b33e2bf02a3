package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Map;
import java.util.Optional;

/**
 * A recipient of a transactional message who can be reached.
 *
 * @param number the number
 * @param contact the contact's key
 * @param attributes what the text is personalised with first; names in any case
 * @param ofTheRequest what it is personalised with before the contact's own attributes; names in any case, and shared by all
 *     recipients of the request
 */
public record Recipient(
        MobileNumber number, ContactKey contact, Map<String, String> attributes, Map<String, String> ofTheRequest) {

    /** What the request says stands for a name. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).or(() -> Optional.ofNullable(ofTheRequest.get(name)));
    }
}
