package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;

import io.github.fakemobileconnect.Exchange;

/**
 * A text changed nothing about the consent of its number: no subscription, and no opt-out from a code.
 *
 * @param exchange what the text caused
 */
record NoChangeCheck(Exchange exchange) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return ConsentChanges.in(snapshot).lines().isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        ConsentChanges changes = ConsentChanges.in(snapshot);
        Subject texter = new Subject.Texter(exchange);
        return texter.expected("to change no consent")
                .with(Fact.of("but", count(changes.lines().size(), "change") + " came about"))
                .with(ConsentChanges.because(exchange, snapshot))
                .with(changes.facts())
                .within(snapshot.conversation())
                .comparing("", String.join("\n", changes.lines()));
    }
}
