package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.state.Definitions;
import io.github.fakemobileconnect.internal.engine.state.ItemsByKind;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.Definition.Status;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.journal.DefinitionChanged;
import java.util.List;
import java.util.Optional;

/**
 * The application creates a send definition.
 *
 * @param draft the definition
 */
public record CreateDefinition(DefinitionDraft draft) implements UseCase<Outcome<DefinitionFound>> {
    @Override
    public Outcome<DefinitionFound> perform(Turn turn) {
        Optional<Rejection> problem = new DefinitionCheck(turn.tables().register(), DefinitionDraft.of(""), draft)
                .problem()
                .or(this::statusProblem)
                .or(() -> conflict(turn.tables().definitions()));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        Definition definition = new Definition(
                draft.item(),
                turn.tables().tokenIds().forDefinition(),
                draft.options(),
                turn.now(),
                turn.now(),
                draft.status());
        turn.tables().definitions().put(definition);
        turn.tables().textsWithCode().lookAmong(ItemsByKind.of(List.of(definition.item())));
        turn.record(new DefinitionChanged(definition.item(), DefinitionChanged.Change.CREATED));
        return new Outcome.Accepted<>(DefinitionFound.of(
                turn.tables().tokenIds().forRequest(), definition, turn.tables().register()));
    }

    private Optional<Rejection> statusProblem() {
        return draft.status() == Status.DELETED
                ? Optional.of(Rejection.of(TransactionalReason.FIELD_VALUE_INVALID, "status"))
                : Optional.empty();
    }

    private Optional<Rejection> conflict(Definitions definitions) {
        if (definitions.find(draft.key()).isPresent()) {
            return Optional.of(Rejection.of(TransactionalReason.DEFINITION_EXISTS, draft.key()));
        }
        return definitions
                .named(draft.name())
                .map(taken -> Rejection.of(TransactionalReason.DEFINITION_EXISTS, draft.name()));
    }
}
