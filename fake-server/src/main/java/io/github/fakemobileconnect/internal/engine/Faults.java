package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.fault.FaultRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The trouble that is still to come, in the order in which it was ordered, route by route. */
final class Faults {
    private final Map<Route, Deque<Fault>> ordered = new EnumMap<>(Route.class);

    void order(FaultRule rule) {
        Deque<Fault> coming = ordered.computeIfAbsent(rule.route(), route -> new ArrayDeque<>());
        for (int i = 0; i < rule.times(); i++) {
            coming.add(rule.fault());
        }
    }

    /** The trouble for the request that has just come in. */
    Optional<Fault> take(Route route) {
        return Optional.ofNullable(ordered.get(route)).map(Deque::poll);
    }
}
