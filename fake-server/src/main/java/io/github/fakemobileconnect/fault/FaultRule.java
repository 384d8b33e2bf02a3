package io.github.fakemobileconnect.fault;

import io.github.fakemobileconnect.api.Route;
import java.util.Optional;

/**
 * Which requests trouble strikes.
 *
 * @param route the route
 * @param times how many of its next requests, one or more
 * @param fault the trouble
 */
public record FaultRule(Route route, int times, Fault fault) {
    public FaultRule {
        if (times < 1) {
            throw new IllegalArgumentException(
                    "a fault must strike at least once but was to strike %d times".formatted(times));
        }
    }

    /** What is left of the rule when it has struck once; empty when that was the last time. */
    public Optional<FaultRule> afterOneStrike() {
        return times == 1 ? Optional.empty() : Optional.of(new FaultRule(route, times - 1, fault));
    }
}
