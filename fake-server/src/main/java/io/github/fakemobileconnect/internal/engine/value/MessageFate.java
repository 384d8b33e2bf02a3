package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.time.Instant;
import java.util.List;

/**
 * What has become of one transactional message.
 *
 * @param messageKey the key of the message, as the request wrote it
 * @param definition the key of the send definition
 * @param contactKey the contact key, as the request wrote it
 * @param to the number, as the request wrote it
 * @param progress how far it got
 * @param reasons why it was not sent; none for one that was sent or waits
 * @param at when it got there
 * @param event its number among all that were sent, or among all that were not; 0 while it waits
 */
public record MessageFate(
        String messageKey,
        DefinitionKey definition,
        String contactKey,
        String to,
        Progress progress,
        List<NotSentReason> reasons,
        Instant at,
        long event) {
    public MessageFate {
        reasons = List.copyOf(reasons);
    }

    /** That of a message that was accepted. */
    public static MessageFate queued(
            String messageKey, DefinitionKey definition, String contactKey, String to, Instant at) {
        return new MessageFate(messageKey, definition, contactKey, to, Progress.QUEUED, List.of(), at, 0);
    }

    /** The identifier of the event as the platform composes it. */
    public String compositeId() {
        return "%s.%d.%d.1.%d".formatted(definition, progress == Progress.SENT ? 1 : 2, event, event);
    }

    /** It has left. */
    public MessageFate sent(Instant when, long number) {
        return new MessageFate(messageKey, definition, contactKey, to, Progress.SENT, List.of(), when, number);
    }

    /** It will never leave. */
    public MessageFate notSent(NotSentReason why, Instant when, long number) {
        return new MessageFate(messageKey, definition, contactKey, to, Progress.NOT_SENT, List.of(why), when, number);
    }

    /** How far a message got. */
    public enum Progress {
        /** Accepted; it has not left. */
        QUEUED("SMSQueued"),
        /** Handed to the carrier. */
        SENT("SMSSent"),
        /** It will never leave. */
        NOT_SENT("SMSNotSent");

        private final String wireName;

        Progress(String wireName) {
            this.wireName = wireName;
        }

        /** The last part of the event category on the wire. */
        public String wireName() {
            return wireName;
        }
    }
}
