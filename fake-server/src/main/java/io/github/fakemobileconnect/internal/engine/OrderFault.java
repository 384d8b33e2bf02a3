package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.fault.FaultRule;

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
