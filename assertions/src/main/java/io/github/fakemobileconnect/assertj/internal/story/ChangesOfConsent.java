package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.OptOutChanged;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was changed about the consent of a number, of all that the verdict is about.
 *
 * @param lines a line for each change, oldest first
 */
public record ChangesOfConsent(List<String> lines) {
    public static ChangesOfConsent in(Snapshot snapshot) {
        return new ChangesOfConsent(snapshot.entries().stream()
                .filter(snapshot.judged())
                .filter(entry -> entry.event() instanceof SubscriptionChanged || entry.event() instanceof OptOutChanged)
                .map(entry -> "#" + entry.sequence() + "  " + entry.event().inWords())
                .toList());
    }

    public Stream<Fact> facts() {
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Fact("changed", lines));
    }

    /** Why a text changed what it did, or nothing. */
    public static Stream<Fact> because(Exchange exchange, Snapshot snapshot) {
        return Reason.of(snapshot, exchange.handset()).notChanged(exchange.sequence()).stream()
                .map(Fact::because);
    }
}
