package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.sms.NotSentReason;

/**
 * One recipient of a transactional request.
 *
 * @param messageKey the key of the message as the request wrote it; empty where it is to be made
 * @param contactKey the contact key as the request wrote it
 * @param to the number as the request wrote it
 * @param addressee who that is, or what is wrong with it
 */
public record MessageOrder(String messageKey, String contactKey, String to, Addressee addressee) {
    /** Who a recipient is. */
    public sealed interface Addressee {}

    /**
     * Someone who can be reached.
     *
     * @param addressed who
     */
    public record Reachable(Addressed addressed) implements Addressee {}

    /**
     * Nobody, because something is wrong.
     *
     * @param fault what the response says
     * @param reason what the status says
     */
    public record Faulty(Rejection fault, NotSentReason reason) implements Addressee {}
}
