package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.ConsentHistory;
import io.github.fakemobileconnect.assertj.internal.story.ConsentStory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A subscription came to stand where it does as it should have.
 *
 * @param handset the handset with the number
 * @param keyword the keyword
 * @param traits what is expected, in the order in which that was said
 */
public record SubscriptionHistoryCheck(Handset handset, Keyword keyword, List<SubscriptionTrait> traits)
        implements Check {
    public SubscriptionHistoryCheck {
        traits = List.copyOf(traits);
    }

    /** The same, with one more expectation. */
    public SubscriptionHistoryCheck and(SubscriptionTrait trait) {
        List<SubscriptionTrait> more = new ArrayList<>(traits);
        more.add(trait);
        return new SubscriptionHistoryCheck(handset, keyword, more);
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        return unmet(ConsentHistory.of(snapshot, keyword)).findAny().isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        ConsentStory story = ConsentStory.of(
                snapshot, handset, keyword, handset.mobileConnect().account().items());
        ConsentHistory history = story.history();
        return Failure.of("Expected the subscription of " + handset + " to have")
                .with(Fact.expected("keyword", keyword.toString()))
                .with(traits.stream()
                        .map(trait ->
                                Fact.expected(trait.key(), trait.expected().apply(snapshot))))
                .with(story.facts())
                .with(history.standings().isEmpty() ? Stream.empty() : Stream.of(new Fact("history", history.lines())))
                .within(snapshot.conversation())
                .comparing(
                        spelled(unmet(history).map(trait -> trait.expected().apply(snapshot))),
                        spelled(unmet(history).map(trait -> trait.found().apply(history))));
    }

    private Stream<SubscriptionTrait> unmet(ConsentHistory history) {
        return traits.stream().filter(trait -> !trait.accepts().test(history));
    }

    private static String spelled(Stream<String> words) {
        return String.join("\n", words.toList());
    }
}
