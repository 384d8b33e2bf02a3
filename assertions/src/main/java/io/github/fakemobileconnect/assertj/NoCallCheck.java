package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;

import io.github.fakemobileconnect.Exchange;

/**
 * A text made no script call anybody.
 *
 * @param exchange what the text caused
 */
record NoCallCheck(Exchange exchange) implements Check {
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
