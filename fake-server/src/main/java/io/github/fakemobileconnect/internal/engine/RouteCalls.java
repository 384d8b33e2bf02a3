package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.web.Address;
import io.github.fakemobileconnect.internal.web.Loopback;
import java.util.Optional;

/**
 * The test says where the calls of an address lead; yields the address.
 *
 * @param from the address as scripts write it
 * @param to a place on this machine
 */
public record RouteCalls(String from, String to) implements UseCase<String> {
    @Override
    public String perform(Turn turn) {
        Address called = addressOf(from);
        turn.tables().web().route(called, Loopback.of(to));
        return called.toString();
    }

    /** @throws IllegalArgumentException when it is none that a script can call */
    static Address addressOf(String written) {
        Optional<Address> address = Address.of(written);
        if (address.isEmpty() || !address.get().isOnUsualPort()) {
            throw new IllegalArgumentException(
                    "an address that scripts call looks like https://app.example and has no port, but was '%s'"
                            .formatted(written));
        }
        return address.get();
    }
}
