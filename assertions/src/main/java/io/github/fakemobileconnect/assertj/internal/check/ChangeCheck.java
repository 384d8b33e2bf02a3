package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.ChangesOfConsent;
import io.github.fakemobileconnect.assertj.internal.story.ConsentHistory;
import io.github.fakemobileconnect.assertj.internal.story.ConsentState;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text brought the consent to a keyword from one state to another.
 *
 * @param exchange what the text caused
 * @param keyword the keyword
 * @param from where the consent stood before the text
 * @param to where everything that the text caused has brought it
 */
public record ChangeCheck(Exchange exchange, Keyword keyword, SubscriptionStatus from, SubscriptionStatus to)
        implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        List<ConsentState> changes = changes(snapshot);
        return !changes.isEmpty() && before(changes) == from && after(changes) == to;
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<ConsentState> changes = changes(snapshot);
        Subject texter = new Subject.Texter(exchange);
        String found = changes.isEmpty() ? "" : arrow(before(changes), after(changes));
        return texter.expected("to change")
                .with(Stream.of(Fact.expected("keyword", keyword.toString()), Fact.expected("change", arrow(from, to))))
                .with(Fact.of("but was", changes.isEmpty() ? "no change of " + keyword : found))
                .with(ChangesOfConsent.because(exchange, snapshot))
                .with(ChangesOfConsent.in(snapshot).facts())
                .within(snapshot.conversation())
                .comparing(arrow(from, to), found);
    }

    private List<ConsentState> changes(Snapshot snapshot) {
        return ConsentHistory.of(snapshot, keyword).standings().stream()
                .filter(standing -> snapshot.judged().test(standing.entry()))
                .toList();
    }

    private static SubscriptionStatus before(List<ConsentState> changes) {
        return changes.get(0).change().from();
    }

    private static SubscriptionStatus after(List<ConsentState> changes) {
        return changes.get(changes.size() - 1).status();
    }

    private static String arrow(SubscriptionStatus from, SubscriptionStatus to) {
        return from + " -> " + to;
    }
}
