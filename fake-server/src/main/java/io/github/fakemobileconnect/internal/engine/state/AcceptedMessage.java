package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.value.MessageFate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A transactional message that was accepted and has not left. Two are equal only when they are the same one: each has a
 * cause of its own.
 *
 * @param queued what is known of it so far
 * @param cause why it leaves
 * @param number the number that it goes to
 * @param contact the contact that it goes to
 * @param attributes what its text is personalised with before the contact's own attributes; names in any case
 * @param override the text in the place of the definition's; empty for none
 */
public record AcceptedMessage(
        MessageFate queued,
        Cause cause,
        MobileNumber number,
        ContactKey contact,
        Function<String, Optional<String>> attributes,
        String override) {}
