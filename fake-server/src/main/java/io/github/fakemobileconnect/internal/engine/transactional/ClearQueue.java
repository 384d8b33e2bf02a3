package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.Definition.Status;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.util.Optional;
import java.util.UUID;

/**
 * The application clears the queue of an inactive send definition; yields the id of the call.
 *
 * @param key the key as it stood in the path
 */
public record ClearQueue(String key) implements UseCase<Outcome<UUID>> {
    @Override
    public Outcome<UUID> perform(Turn turn) {
        Optional<Definition> definition = turn.tables().definitions().alive(key);
        if (definition.isEmpty()) {
            return Outcome.refused(Rejection.of(TransactionalReason.DEFINITION_UNKNOWN, key));
        }
        if (definition.get().status() != Status.INACTIVE) {
            return Outcome.refused(Rejection.of(TransactionalReason.DEFINITION_NOT_INACTIVE));
        }
        turn.tables()
                .messages()
                .queueOf(definition.get().key())
                .forEach(message ->
                        new WithholdMessage(message, NotSentReason.QUEUED_TRANSACTION_DELETED).perform(turn));
        return new Outcome.Accepted<>(turn.tables().tokenIds().forRequest());
    }
}
