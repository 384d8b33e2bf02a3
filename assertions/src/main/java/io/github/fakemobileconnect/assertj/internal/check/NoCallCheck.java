package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.ScriptCalls;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.Reason;

/**
 * A text made no script call anybody.
 *
 * @param exchange what the text caused
 */
public record NoCallCheck(Exchange exchange) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return ScriptCalls.in(snapshot).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        ScriptCalls calls = ScriptCalls.in(snapshot);
        Subject texter = new Subject.Texter(exchange);
        return texter.expected("not to call the application")
                .with(Fact.of("but", count(calls.number(), "call") + " came about"))
                .with(Reason.of(snapshot, exchange.handset()).notChanged(exchange.sequence()).stream()
                        .map(Fact::because))
                .with(calls.facts())
                .within(snapshot.conversation())
                .comparing("", String.join("\n", calls.lines()));
    }
}
