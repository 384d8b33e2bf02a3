package io.github.fakemobileconnect.internal.engine.trouble;

import io.github.fakemobileconnect.internal.engine.state.WebRoutes.CallTrouble;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.CallFault;
import io.github.fakemobileconnect.internal.web.Address;

/**
 * The test orders trouble for calls of the application; yields the trouble.
 *
 * @param address the address as scripts call it; calls below it are meant as well
 * @param times for how many of the next calls, one or more
 * @param fault the trouble
 */
public record OrderCallFault(Address address, int times, CallFault fault) implements UseCase<CallFault> {
    public OrderCallFault {
        if (times < 1) {
            throw new IllegalArgumentException(
                    "a fault must strike at least once but was to strike %d times".formatted(times));
        }
    }

    @Override
    public CallFault perform(Turn turn) {
        for (int i = 0; i < times; i++) {
            turn.tables().web().order(new CallTrouble(address, fault));
        }
        return fault;
    }
}
