package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.EncodedId.Kind;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.state.QueuedText;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.ConversationText;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.sms.TokenId;
import java.time.Instant;
import java.util.List;

/**
 * The application asks what came of a text that it queued.
 *
 * @param tokenId the handle as it stood in the path
 */
public record LookUpQueuedText(String tokenId) implements UseCase<Outcome<LookUpQueuedText.Found>> {
    /**
     * What came of it.
     *
     * @param began when the first text went out, or the text was queued where none has
     * @param said the texts of the conversation, oldest first, without the queued one
     */
    public record Found(Instant began, List<ConversationText> said) {}

    @Override
    public Outcome<Found> perform(Turn turn) {
        return turn.tables()
                .queuedTexts()
                .find(new TokenId(tokenId))
                .<Outcome<Found>>map(queued -> new Outcome.Accepted<>(found(turn, queued)))
                .orElseGet(() -> Outcome.refused(unknown()));
    }

    private Rejection unknown() {
        boolean shaped = EncodedId.isWellFormed(tokenId, Kind.QUEUED_MO);
        return Rejection.of(
                shaped ? MobileConnectReason.TOKEN_ID_UNKNOWN : MobileConnectReason.TOKEN_ID_MALFORMED, tokenId);
    }

    private static Found found(Turn turn, QueuedText queued) {
        boolean hidden = queued.hasReply() && turn.tables().seenLate().hidesDeliveries(queued.polls());
        return hidden ? new Found(queued.began(), List.of()) : new Found(queued.began(), queued.said());
    }
}
