package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.web.Address;
import io.github.fakemobileconnect.internal.web.Loopback;

/**
 * The test says where the calls of an address lead; yields the address.
 *
 * @param from the address as scripts call it
 * @param to a place on this machine
 */
public record RouteCalls(Address from, Loopback to) implements UseCase<Address> {
    @Override
    public Address perform(Turn turn) {
        turn.tables().web().route(from, to);
        return from;
    }
}
