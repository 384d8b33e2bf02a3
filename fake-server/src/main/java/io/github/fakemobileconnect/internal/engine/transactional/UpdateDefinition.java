package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.state.Definitions;
import io.github.fakemobileconnect.internal.engine.state.ItemsByKind;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.Definition.Status;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.journal.DefinitionChanged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The application changes a send definition. One that becomes active sends what waits in its queue; one that becomes deleted
 * is archived.
 *
 * @param key the key as it stood in the path
 * @param change what the request says, over what there was
 */
public record UpdateDefinition(String key, UnaryOperator<DefinitionDraft> change)
        implements UseCase<Outcome<DefinitionFound>> {
    @Override
    public Outcome<DefinitionFound> perform(Turn turn) {
        Optional<Definition> before = turn.tables().definitions().alive(key);
        if (before.isEmpty()) {
            return Outcome.refused(Rejection.of(TransactionalReason.DEFINITION_UNKNOWN, key));
        }
        DefinitionDraft was = DefinitionDraft.of(before.get());
        DefinitionDraft draft = change.apply(was);
        Optional<Rejection> problem = new DefinitionCheck(turn.tables().register(), was, draft)
                .problem()
                .or(() -> conflict(turn.tables().definitions(), draft));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        Definition updated = update(turn, before.get(), draft);
        return new Outcome.Accepted<>(DefinitionFound.of(
                turn.tables().tokenIds().forRequest(), updated, turn.tables().register()));
    }

    private static Optional<Rejection> conflict(Definitions definitions, DefinitionDraft draft) {
        return definitions
                .named(draft.name())
                .filter(owner -> !owner.value().equals(draft.key()))
                .map(taken -> Rejection.of(TransactionalReason.DEFINITION_EXISTS, draft.name()));
    }

    private static Definition update(Turn turn, Definition before, DefinitionDraft draft) {
        if (draft.status() == Status.DELETED) {
            return DeleteDefinition.archive(turn, before);
        }
        Definition changed = before.changedTo(draft.item(), draft.options(), turn.now());
        turn.tables().definitions().put(changed);
        turn.tables().textsWithCode().lookAmong(ItemsByKind.of(List.of(changed.item())));
        Turn updating =
                turn.because(turn.record(new DefinitionChanged(changed.item(), DefinitionChanged.Change.UPDATED)));
        if (changed.status() == Status.ACTIVE) {
            Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
            turn.tables()
                    .messages()
                    .queueOf(changed.key())
                    .forEach(message -> new DispatchMessage(message, changed.item(), answers).perform(updating));
        }
        return changed;
    }
}
