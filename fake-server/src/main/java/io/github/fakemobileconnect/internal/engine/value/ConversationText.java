package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.account.MobileNumber;
import java.time.Instant;

/**
 * A text of a conversation.
 *
 * @param number the number that texted or was texted
 * @param byCode true for a mobile-terminated message, false for a mobile-originated one
 * @param text the text
 * @param at when it was sent
 */
public record ConversationText(MobileNumber number, boolean byCode, String text, Instant at) {}
