package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.fault.FaultRule;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;

/**
 * The test orders trouble; yields what was ordered.
 *
 * @param rule the trouble, and for which requests
 */
public record OrderFault(FaultRule rule) implements UseCase<FaultRule> {
    @Override
    public FaultRule perform(Turn turn) {
        turn.tables().faults().order(rule);
        return rule;
    }
}
