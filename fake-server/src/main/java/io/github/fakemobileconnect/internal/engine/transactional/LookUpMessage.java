package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.MessageFate;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The application asks what has become of a transactional message.
 *
 * @param messageKey the key as it stood in the path
 */
public record LookUpMessage(String messageKey) implements UseCase<Outcome<LookUpMessage.Found>> {
    /**
     * How far it got.
     *
     * @param requestId names the call
     * @param at when it got there
     * @param fates what has become of it; none as long as it is queued
     */
    public record Found(UUID requestId, Instant at, List<MessageFate> fates) {}

    @Override
    public Outcome<Found> perform(Turn turn) {
        Optional<MessageFate> fate = turn.tables().messages().find(messageKey, turn.now());
        if (fate.isPresent()) {
            boolean waits = fate.get().progress() == MessageFate.Progress.QUEUED;
            return found(turn, fate.get().at(), waits ? List.of() : List.of(fate.get()));
        }
        Consultation consultation = new Consultation(turn.tables().readings());
        if (!consultation.takesAlternative(Reading.UNKNOWN_MESSAGE_STATUS)) {
            return new Outcome.Refused<>(
                    List.of(Rejection.of(TransactionalReason.MESSAGE_KEY_UNKNOWN, messageKey)),
                    List.copyOf(consultation.consulted()));
        }
        turn.recordReadings(consultation.consulted());
        return found(turn, turn.now(), List.of());
    }

    private static Outcome<Found> found(Turn turn, Instant at, List<MessageFate> fates) {
        return new Outcome.Accepted<>(new Found(turn.tables().tokenIds().forRequest(), at, fates));
    }
}
