package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.state.ReplyRule;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import java.time.Duration;
import java.util.Set;

/**
 * The test has handsets reply by themselves from now on; yields the reply.
 *
 * @param trigger what a text must contain to be answered
 * @param reply the reply
 * @param after how long after the text it is given
 * @param numbers the handsets that give it; empty for all
 */
public record ReplyAutomatically(String trigger, String reply, Duration after, Set<MobileNumber> numbers)
        implements UseCase<String> {
    public ReplyAutomatically {
        numbers = Set.copyOf(numbers);
    }

    @Override
    public String perform(Turn turn) {
        turn.tables().automaticReplies().add(new ReplyRule(trigger, reply, after, numbers));
        return reply;
    }
}
