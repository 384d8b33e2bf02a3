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
import io.github.fakemobileconnect.internal.engine.value.SentText;
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
    public enum Status {
        /** Accepted, and nothing has left yet. */
        NEW("New"),
        /** Every text has left, or was ruled out. */
        FINISHED("Finished");

        private final String wireName;

        Status(String wireName) {
            this.wireName = wireName;
        }

        /** The value on the wire. */
        public String wireName() {
            return wireName;
        }
    }

    /**
     * What has become of it.
     *
     * @param text the text before it was personalised
     * @param count the recipients that have not been ruled out
     * @param created when it was accepted
     * @param completed when the last text left or was ruled out
     * @param status how far it got
     * @param sent the texts that left, in order
     */
    public record Found(
            String text, int count, Instant created, List<Instant> completed, Status status, List<SentText> sent) {}

    @Override
    public Outcome<Found> perform(Turn turn) {
        if (!MessageId.isWellFormed(messageId)) {
            return Outcome.refused(Rejection.of(MobileConnectReason.MESSAGE_ID_MALFORMED, messageId));
        }
        Optional<SendFate> send = turn.tables().sends().find(new TokenId(tokenId));
        if (send.isPresent()) {
            return send.get().message().value().equals(messageId)
                    ? new Outcome.Accepted<>(found(turn.tables().seenLate(), send.get()))
                    : Outcome.refused(
                            Rejection.of(MobileConnectReason.TOKEN_ID_OF_ANOTHER_MESSAGE, tokenId, messageId));
        }
        return Outcome.refused(Rejection.of(
                EncodedId.isWellFormed(tokenId, Kind.SEND)
                        ? MobileConnectReason.TOKEN_ID_UNKNOWN
                        : MobileConnectReason.TOKEN_ID_MALFORMED,
                tokenId));
    }

    private static Found found(SeenLate seenLate, SendFate send) {
        if (send.completed() != null && seenLate.hidesDeliveries(send.polls())) {
            return new Found(send.text(), send.count(), send.created(), List.of(), Status.NEW, List.of());
        }
        List<Instant> completed = Optional.ofNullable(send.completed()).stream().toList();
        return new Found(
                send.text(),
                send.count(),
                send.created(),
                completed,
                completed.isEmpty() ? Status.NEW : Status.FINISHED,
                List.copyOf(send.sent()));
    }
}
