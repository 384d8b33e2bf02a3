package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.state.AcceptedMessage;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The application asks what waits in the queue of a send definition.
 *
 * @param key the key as it stood in the path
 */
public record LookUpQueue(String key) implements UseCase<Outcome<LookUpQueue.Found>> {
    /**
     * What waits.
     *
     * @param requestId names the call
     * @param count how many messages
     * @param age how long the oldest has waited; zero where none waits
     */
    public record Found(UUID requestId, int count, Duration age) {}

    @Override
    public Outcome<Found> perform(Turn turn) {
        return turn.tables()
                .definitions()
                .alive(key)
                .<Outcome<Found>>map(definition -> new Outcome.Accepted<>(found(turn, definition)))
                .orElseGet(() -> Outcome.refused(Rejection.of(TransactionalReason.DEFINITION_UNKNOWN, key)));
    }

    private static Found found(Turn turn, Definition definition) {
        List<AcceptedMessage> waiting = turn.tables().messages().queueOf(definition.key());
        Duration age = waiting.isEmpty()
                ? Duration.ZERO
                : Duration.between(waiting.get(0).queued().at(), turn.now());
        return new Found(turn.tables().tokenIds().forRequest(), waiting.size(), age);
    }
}
