package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.sms.NotSentReason;

/**
 * One recipient of a transactional request.
 *
 * @param messageKey the key of the message as the request wrote it; empty where it is to be made
 * @param contactKey the contact key as the request wrote it
 * @param to the number as the request wrote it
 * @param addressing who that is, or what is wrong with it
 */
public record MessageOrder(String messageKey, String contactKey, String to, Addressing addressing) {
    /** What the request's words about a recipient come to. */
    public sealed interface Addressing {}

    /**
     * Someone who can be reached.
     *
     * @param recipient who
     */
    public record Reachable(Recipient recipient) implements Addressing {}

    /**
     * Nobody, because something is wrong.
     *
     * @param fault what the response says
     * @param reason what the status says
     */
    public record Faulty(Rejection fault, NotSentReason reason) implements Addressing {}
}
