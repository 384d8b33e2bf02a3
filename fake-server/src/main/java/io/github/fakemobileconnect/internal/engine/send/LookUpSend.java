package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.EncodedId.Kind;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.state.SeenLate;
import io.github.fakemobileconnect.internal.engine.state.SendFate;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.sms.DeliveryStatus;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.TokenId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The application asks what has become of a send.
 *
 * @param messageId the message id as it stood in the path
 * @param tokenId the handle as it stood in the path
 */
public record LookUpSend(String messageId, String tokenId) implements UseCase<Outcome<LookUpSend.Found>> {
    /** How far a send got. */
    public enum Progress {
        /** Accepted, and nothing has left yet. */
        NEW("New"),
        /** Every text has left, or was ruled out. */
        FINISHED("Finished");

        private final String wireName;

        Progress(String wireName) {
            this.wireName = wireName;
        }

        /** The value on the wire. */
        public String wireName() {
            return wireName;
        }
    }

    /**
     * A text that left.
     *
     * @param message the text
     * @param at when it left
     * @param states the states that it went through, in order
     */
    public record Sent(MtMessage message, Instant at, List<DeliveryStatus> states) {}

    /**
     * What has become of it.
     *
     * @param text the text before it was personalised
     * @param count the recipients that have not been ruled out
     * @param created when it was accepted
     * @param completed when the last text left or was ruled out
     * @param progress how far it got
     * @param sent the texts that left, in order
     */
    public record Found(
            String text, int count, Instant created, List<Instant> completed, Progress progress, List<Sent> sent) {}

    @Override
    public Outcome<Found> perform(Turn turn) {
        if (!MessageId.isWellFormed(messageId)) {
            return refused(Rejection.of(MobileConnectReason.MESSAGE_ID_MALFORMED, messageId));
        }
        Optional<SendFate> send = turn.tables().sends().find(new TokenId(tokenId));
        if (send.isPresent()) {
            return send.get().message().value().equals(messageId)
                    ? new Outcome.Accepted<>(found(turn.tables().seenLate(), send.get()))
                    : refused(Rejection.of(MobileConnectReason.TOKEN_ID_OF_ANOTHER_MESSAGE, tokenId, messageId));
        }
        return refused(Rejection.of(
                EncodedId.isWellFormed(tokenId, Kind.SEND)
                        ? MobileConnectReason.TOKEN_ID_UNKNOWN
                        : MobileConnectReason.TOKEN_ID_MALFORMED,
                tokenId));
    }

    private static Outcome<Found> refused(Rejection rejection) {
        return new Outcome.Refused<>(List.of(rejection), List.of());
    }

    private static Found found(SeenLate seenLate, SendFate send) {
        if (send.completed() != null && seenLate.hidesDeliveries(send.polls())) {
            return new Found(send.text(), send.count(), send.created(), List.of(), Progress.NEW, List.of());
        }
        List<Sent> sent = send.departed().stream()
                .map(departed -> new Sent(departed.message(), departed.at(), departed.states()))
                .toList();
        List<Instant> completed = Optional.ofNullable(send.completed()).stream().toList();
        return new Found(
                send.text(),
                send.count(),
                send.created(),
                completed,
                completed.isEmpty() ? Progress.NEW : Progress.FINISHED,
                sent);
    }
}
