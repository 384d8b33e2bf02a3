package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.SubscriptionHistoryCheck;
import io.github.fakemobileconnect.assertj.internal.check.SubscriptionTrait;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;

/**
 * Assertions about the subscription of a phone's number to one keyword: where it stands, since when, and how it came there.
 *
 * <p>Each holds together with those before it. A failure tells every state that the subscription was in, when, and by what.
 */
public final class SubscriptionAssert extends AbstractAssert<SubscriptionAssert, Handset> {
    private final Watch watch;
    private final SubscriptionHistoryCheck expected;

    SubscriptionAssert(SubscriptionHistoryCheck expected, Watch watch, WritableAssertionInfo info) {
        super(expected.handset(), SubscriptionAssert.class);
        this.expected = expected;
        this.watch = watch;
        this.info = info;
    }

    /** The number asked for the keyword and has not confirmed yet. */
    public SubscriptionAssert isInProgress() {
        return and(SubscriptionTrait.status(SubscriptionStatus.IN_PROGRESS));
    }

    /** The number receives messages by the keyword. */
    public SubscriptionAssert isSubscribed() {
        return and(SubscriptionTrait.status(SubscriptionStatus.SUBSCRIBED));
    }

    /** The number had a subscription to the keyword and opted out. */
    public SubscriptionAssert isUnsubscribed() {
        return and(SubscriptionTrait.status(SubscriptionStatus.UNSUBSCRIBED));
    }

    /** The number never asked for the keyword, or has no subscription to it any more. */
    public SubscriptionAssert doesNotExist() {
        return and(SubscriptionTrait.status(SubscriptionStatus.NONE));
    }

    /** The subscription came to stand where it does at this instant on the fake's clock. */
    public SubscriptionAssert since(Instant instant) {
        return and(SubscriptionTrait.since(instant));
    }

    /**
     * The subscription came to stand where it does so long after the start of the fake, or after its last reset.
     *
     * @param elapsed the time since then on the fake's clock, as transcripts print it
     * @throws IllegalArgumentException when it is negative
     */
    public SubscriptionAssert sinceStartPlus(Duration elapsed) {
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("time since the start must not be negative but was " + elapsed);
        }
        return since(watch.journal().start().plus(elapsed));
    }

    /** The subscription came to stand where it does by the handset, the application, or the test. */
    public SubscriptionAssert cameAboutBy(ConsentGiver giver) {
        return and(SubscriptionTrait.by(giver));
    }

    /**
     * The subscription came to stand where it does by this text of the handset, as it was typed.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public SubscriptionAssert cameAboutBy(String text) {
        return and(SubscriptionTrait.by(Expected.text(text)));
    }

    /**
     * The subscription was in these states, in this order, and in no others; before the first of them there was none.
     *
     * @throws IllegalArgumentException when there is no state
     */
    public SubscriptionAssert wentThrough(SubscriptionStatus... states) {
        if (states.length == 0) {
            throw new IllegalArgumentException(
                    "expected states must be at least one but were none; to expect no subscription, say doesNotExist()");
        }
        return and(SubscriptionTrait.states(List.of(states)));
    }

    private SubscriptionAssert and(SubscriptionTrait trait) {
        SubscriptionHistoryCheck more = expected.and(trait);
        watch.verify(info, more);
        return new SubscriptionAssert(more, watch, info);
    }
}
