package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.fault.FaultRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The trouble that is still to come, in the order in which it was ordered, route by route. */
public final class Faults {
    private final Map<Route, Deque<FaultRule>> ordered = new EnumMap<>(Route.class);

    /** Orders trouble, after what was ordered before. */
    public void order(FaultRule rule) {
        ordered.computeIfAbsent(rule.route(), route -> new ArrayDeque<>()).add(rule);
    }

    /** The trouble for the request that has just come in. */
    public Optional<Fault> take(Route route) {
        Deque<FaultRule> coming = ordered.getOrDefault(route, new ArrayDeque<>());
        Optional<FaultRule> next = Optional.ofNullable(coming.poll());
        next.flatMap(FaultRule::afterOneStrike).ifPresent(coming::addFirst);
        return next.map(FaultRule::fault);
    }
}
