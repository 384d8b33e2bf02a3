package io.github.fakemobileconnect.fault;

import io.github.fakemobileconnect.api.Route;

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
}
