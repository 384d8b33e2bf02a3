package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.fault.Fault;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import java.util.Optional;

/**
 * A request came in; yields the trouble that was ordered for it.
 *
 * @param route its route
 */
public record TakeFault(Route route) implements UseCase<Optional<Fault>> {
    @Override
    public Optional<Fault> perform(Turn turn) {
        return turn.tables().faults().take(route);
    }
}
