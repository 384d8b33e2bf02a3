package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.MessageFate;
import java.util.List;
import java.util.UUID;

/**
 * The application asks which transactional messages were not sent.
 *
 * @param after the event after which it asks; 0 for all
 * @param most the largest number that is listed
 */
public record LookUpNotSent(long after, int most) implements UseCase<LookUpNotSent.Found> {
    /**
     * What was not sent.
     *
     * @param requestId names the call
     * @param fates the messages, oldest first
     * @param last the event of the last one; that after which was asked where there is none
     */
    public record Found(UUID requestId, List<MessageFate> fates, long last) {}

    @Override
    public Found perform(Turn turn) {
        List<MessageFate> fates = turn.tables().messages().notSentAfter(after, most);
        long last = fates.isEmpty() ? after : fates.get(fates.size() - 1).event();
        return new Found(turn.tables().tokenIds().forRequest(), fates, last);
    }
}
