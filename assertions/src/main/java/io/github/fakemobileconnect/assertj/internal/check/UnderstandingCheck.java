package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;

/**
 * The code took a text to mean this.
 *
 * @param exchange what the text caused
 * @param expected the meaning in words, as in {@code keyword JOINSMS}
 */
public record UnderstandingCheck(Exchange exchange, String expected) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return found(snapshot).equals(expected);
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        String found = found(snapshot);
        Subject texter = new Subject.Texter(exchange);
        return texter.expected("to be understood as")
                .with(Fact.expected("meaning", expected))
                .with(Fact.of("but was", found))
                .within(snapshot.conversation())
                .comparing(expected, found);
    }

    private String found(Snapshot snapshot) {
        return ReceivedMo.at(exchange.sequence(), snapshot)
                .map(ReceivedMo::meaning)
                .orElse("");
    }
}
