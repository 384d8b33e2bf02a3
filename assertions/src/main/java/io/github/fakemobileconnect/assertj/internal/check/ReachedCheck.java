package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.CallableAddress;
import io.github.fakemobileconnect.assertj.internal.journal.ScriptCalls;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.Reason;

/**
 * A text made a script call an address, and the application there got the call.
 *
 * @param exchange what the text caused
 * @param written the address as the test names it
 * @param address the address
 */
public record ReachedCheck(Exchange exchange, String written, CallableAddress address) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return ScriptCalls.in(snapshot).below(address).reached();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        ScriptCalls calls = ScriptCalls.in(snapshot);
        Subject texter = new Subject.Texter(exchange);
        return texter.expected("to reach the application")
                .with(Fact.expected("address", written))
                .with(Fact.of("but was", found(calls)))
                .with(Reason.of(snapshot, exchange.handset()).notAnswered(exchange.sequence()).stream()
                        .map(Fact::because))
                .with(calls.facts())
                .within(snapshot.conversation())
                .comparing(written, String.join("\n", calls.lines()));
    }

    private String found(ScriptCalls calls) {
        if (calls.isEmpty()) {
            return "not called";
        }
        int below = calls.below(address).number();
        return below == 0
                ? "not called (%s elsewhere)".formatted(count(calls.number(), "call"))
                : "called, but not reached (%s)".formatted(count(below, "call"));
    }
}
