package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.ChangesOfConsent;

/**
 * A text changed nothing about the consent of its number: no subscription, and no opt-out from a code.
 *
 * @param exchange what the text caused
 */
public record NoChangeCheck(Exchange exchange) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return ChangesOfConsent.in(snapshot).lines().isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        ChangesOfConsent changes = ChangesOfConsent.in(snapshot);
        Subject texter = new Subject.Texter(exchange);
        return texter.expected("to change no consent")
                .with(Fact.of("but", count(changes.lines().size(), "change") + " came about"))
                .with(ChangesOfConsent.because(exchange, snapshot))
                .with(changes.facts())
                .within(snapshot.conversation())
                .comparing("", String.join("\n", changes.lines()));
    }
}
