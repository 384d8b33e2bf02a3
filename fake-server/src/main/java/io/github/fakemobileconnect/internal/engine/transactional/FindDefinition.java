package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;

/**
 * The application asks for a send definition, deleted or not.
 *
 * @param key the key as it stood in the path
 */
public record FindDefinition(String key) implements UseCase<Outcome<DefinitionFound>> {
    @Override
    public Outcome<DefinitionFound> perform(Turn turn) {
        return turn.tables()
                .definitions()
                .find(key)
                .<Outcome<DefinitionFound>>map(definition -> new Outcome.Accepted<>(DefinitionFound.of(
                        turn.tables().tokenIds().forRequest(),
                        definition,
                        turn.tables().register())))
                .orElseGet(() -> Outcome.refused(Rejection.of(TransactionalReason.DEFINITION_UNKNOWN, key)));
    }
}
