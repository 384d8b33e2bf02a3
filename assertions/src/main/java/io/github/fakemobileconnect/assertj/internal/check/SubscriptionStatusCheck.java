package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.ConsentHistory;
import io.github.fakemobileconnect.assertj.internal.story.ConsentStory;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

/**
 * The consent of a number to a keyword stands where it should.
 *
 * @param handset the handset with the number
 * @param keyword the keyword
 * @param expected where the consent should stand
 */
public record SubscriptionStatusCheck(Handset handset, Keyword keyword, SubscriptionStatus expected) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return ConsentHistory.of(snapshot, keyword).status() == expected;
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        ConsentStory story = ConsentStory.of(
                snapshot, handset, keyword, handset.mobileConnect().account().items());
        return Failure.of("Expected " + handset + " " + expectation())
                .with(Fact.expected("keyword", keyword.toString()))
                .with(story.facts())
                .within(snapshot.conversation())
                .comparing(expected.toString(), story.history().status().toString());
    }

    private String expectation() {
        return switch (expected) {
            case NONE -> "to have no subscription to";
            case IN_PROGRESS -> "to be In Progress for";
            case SUBSCRIBED -> "to be Subscribed to";
            case UNSUBSCRIBED -> "to be Unsubscribed from";
        };
    }
}
