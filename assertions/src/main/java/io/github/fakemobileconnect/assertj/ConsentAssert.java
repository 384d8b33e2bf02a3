package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.assertj.internal.check.Check;
import io.github.fakemobileconnect.assertj.internal.check.KeywordsEverKnown;
import io.github.fakemobileconnect.assertj.internal.check.SubscriptionHistoryCheck;
import io.github.fakemobileconnect.assertj.internal.check.SubscriptionStatusCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Where the number of a phone stands with the keywords of the account, and since when and how: a part of {@link HandsetAssert}. */
public abstract sealed class ConsentAssert extends AbstractAssert<HandsetAssert, Handset> permits InboxAssert {
    private final Watch watch;

    ConsentAssert(Handset actual, Watch watch) {
        super(actual, HandsetAssert.class);
        this.watch = watch;
    }

    Watch watch() {
        return watch;
    }

    HandsetAssert verify(Check check) {
        watch.verify(info, check);
        return myself;
    }

    /**
     * The number asked for the keyword of this word and has not confirmed yet.
     *
     * @throws IllegalArgumentException when the account has no such keyword, or has it on several codes
     */
    public HandsetAssert isInProgressFor(String word) {
        return stands(SubscriptionStatus.IN_PROGRESS, keywords().find(word));
    }

    /** The number asked for this keyword and has not confirmed yet. */
    public HandsetAssert isInProgressFor(Keyword keyword) {
        return stands(SubscriptionStatus.IN_PROGRESS, keywords().find(keyword));
    }

    /** The number asked for the keyword of this message and has not confirmed yet. */
    public HandsetAssert isInProgressFor(OptInMessage message) {
        return isInProgressFor(message.keyword());
    }

    /**
     * The number receives messages by the keyword of this word.
     *
     * @throws IllegalArgumentException when the account has no such keyword, or has it on several codes
     */
    public HandsetAssert isSubscribedTo(String word) {
        return stands(SubscriptionStatus.SUBSCRIBED, keywords().find(word));
    }

    /** The number receives messages by this keyword. */
    public HandsetAssert isSubscribedTo(Keyword keyword) {
        return stands(SubscriptionStatus.SUBSCRIBED, keywords().find(keyword));
    }

    /** The number receives messages by the keyword of this message. */
    public HandsetAssert isSubscribedTo(OptInMessage message) {
        return isSubscribedTo(message.keyword());
    }

    /**
     * The number receives messages by the keyword of this response.
     *
     * @throws IllegalStateException when it answers anything else and so has no keyword
     */
    public HandsetAssert isSubscribedTo(TextResponse response) {
        return isSubscribedTo(response.keyword());
    }

    /**
     * The number had a subscription to the keyword of this word and opted out.
     *
     * @throws IllegalArgumentException when the account has no such keyword, or has it on several codes
     */
    public HandsetAssert isUnsubscribedFrom(String word) {
        return stands(SubscriptionStatus.UNSUBSCRIBED, keywords().find(word));
    }

    /** The number had a subscription to this keyword and opted out. */
    public HandsetAssert isUnsubscribedFrom(Keyword keyword) {
        return stands(SubscriptionStatus.UNSUBSCRIBED, keywords().find(keyword));
    }

    /** The number had a subscription to the keyword of this message and opted out. */
    public HandsetAssert isUnsubscribedFrom(OptInMessage message) {
        return isUnsubscribedFrom(message.keyword());
    }

    /**
     * The number had a subscription to the keyword of this response and opted out.
     *
     * @throws IllegalStateException when it answers anything else and so has no keyword
     */
    public HandsetAssert isUnsubscribedFrom(TextResponse response) {
        return isUnsubscribedFrom(response.keyword());
    }

    /**
     * The number never asked for the keyword of this word.
     *
     * @throws IllegalArgumentException when the account has no such keyword, or has it on several codes
     */
    public HandsetAssert hasNoSubscriptionTo(String word) {
        return stands(SubscriptionStatus.NONE, keywords().find(word));
    }

    /** The number never asked for this keyword. */
    public HandsetAssert hasNoSubscriptionTo(Keyword keyword) {
        return stands(SubscriptionStatus.NONE, keywords().find(keyword));
    }

    /** The number never asked for the keyword of this message. */
    public HandsetAssert hasNoSubscriptionTo(OptInMessage message) {
        return hasNoSubscriptionTo(message.keyword());
    }

    /**
     * The number has no subscription to the keyword of this response; by default nobody has, for its keyword does not
     * subscribe.
     *
     * @throws IllegalStateException when it answers anything else and so has no keyword
     */
    public HandsetAssert hasNoSubscriptionTo(TextResponse response) {
        return hasNoSubscriptionTo(response.keyword());
    }

    /**
     * Assertions about since when and how the subscription to the keyword of this word stands where it does.
     *
     * @throws IllegalArgumentException when the account has no such keyword, or has it on several codes
     */
    public SubscriptionAssert subscriptionTo(String word) {
        return subscription(keywords().find(word));
    }

    /** Assertions about since when and how the subscription to this keyword stands where it does. */
    public SubscriptionAssert subscriptionTo(Keyword keyword) {
        return subscription(keywords().find(keyword));
    }

    /** Assertions about since when and how the subscription to the keyword of this message stands where it does. */
    public SubscriptionAssert subscriptionTo(OptInMessage message) {
        return subscriptionTo(message.keyword());
    }

    /**
     * Assertions about since when and how the subscription to the keyword of this response stands where it does.
     *
     * @throws IllegalStateException when it answers anything else and so has no keyword
     */
    public SubscriptionAssert subscriptionTo(TextResponse response) {
        return subscriptionTo(response.keyword());
    }

    private SubscriptionAssert subscription(Keyword keyword) {
        return new SubscriptionAssert(new SubscriptionHistoryCheck(actual, keyword, List.of()), watch, info);
    }

    private HandsetAssert stands(SubscriptionStatus status, Keyword keyword) {
        return verify(new SubscriptionStatusCheck(actual, keyword, status));
    }

    private KeywordsEverKnown keywords() {
        return KeywordsEverKnown.in(
                actual.mobileConnect().account().items(), actual.mobileConnect().journal());
    }
}
