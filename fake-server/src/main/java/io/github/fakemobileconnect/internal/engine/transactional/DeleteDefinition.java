package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.journal.DefinitionChanged;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.util.Optional;
import java.util.UUID;

/**
 * The application deletes a send definition: it is archived under a new key, what waits in its queue is not sent, and the key
 * can be used again.
 *
 * @param key the key as it stood in the path
 */
public record DeleteDefinition(String key) implements UseCase<Outcome<DeleteDefinition.Archived>> {
    /**
     * A deleted definition.
     *
     * @param requestId names the call
     * @param key the key under which it is archived
     */
    public record Archived(UUID requestId, DefinitionKey key) {}

    @Override
    public Outcome<Archived> perform(Turn turn) {
        Optional<Definition> definition = turn.tables().definitions().alive(key);
        if (definition.isEmpty()) {
            return Outcome.refused(Rejection.of(TransactionalReason.DEFINITION_UNKNOWN, key));
        }
        Definition archived = archive(turn, definition.get());
        return new Outcome.Accepted<>(new Archived(turn.tables().tokenIds().forRequest(), archived.key()));
    }

    static Definition archive(Turn turn, Definition definition) {
        UUID archiveKey = turn.tables().tokenIds().forDefinition();
        Definition archived = definition.archivedAs(new DefinitionKey(archiveKey.toString()), turn.now());
        turn.tables().definitions().archive(definition, archived);
        Turn deleting =
                turn.because(turn.record(new DefinitionChanged(definition.item(), DefinitionChanged.Change.DELETED)));
        turn.tables()
                .messages()
                .queueOf(definition.key())
                .forEach(message ->
                        new WithholdMessage(message, NotSentReason.QUEUED_TRANSACTION_DELETED).perform(deleting));
        return archived;
    }
}
