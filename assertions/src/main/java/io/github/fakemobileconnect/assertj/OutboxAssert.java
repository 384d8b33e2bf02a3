package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.assertj.internal.check.Check;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.MessageCountCheck;
import io.github.fakemobileconnect.assertj.internal.check.SentNothingCheck;
import io.github.fakemobileconnect.assertj.internal.check.SentNothingElseCheck;
import io.github.fakemobileconnect.assertj.internal.check.SentOnlyToCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import org.assertj.core.api.AbstractAssert;

/** What a fake has sent, to whomever: a part of {@link FakeMobileConnectAssert}. */
abstract sealed class OutboxAssert extends AbstractAssert<FakeMobileConnectAssert, FakeMobileConnect>
        permits FakeMobileConnectAssert {
    private final Watch watch;

    OutboxAssert(FakeMobileConnect actual, Watch watch) {
        super(actual, FakeMobileConnectAssert.class);
        this.watch = watch;
    }

    /** No code has sent a message to anyone; fails with each message and the text or request that caused it. */
    public FakeMobileConnectAssert hasSentNothing() {
        return verify(new SentNothingCheck());
    }

    /**
     * Since a handset texted last, no message has been sent to anyone besides the answers to that text; fails with each
     * message and the text or request that caused it. Texts that the application queued do not count as a handset's.
     *
     * @throws IllegalStateException when no handset has texted yet
     */
    public FakeMobileConnectAssert hasSentNothingElse() {
        return verify(new SentNothingElseCheck());
    }

    /**
     * The codes have sent so many messages in all; fails with each message and the text or request that caused it.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public FakeMobileConnectAssert hasSent(int number) {
        return verify(new MessageCountCheck("Expected the fake to have sent", "sent", Expected.number(number)));
    }

    /**
     * Nobody but these received a message, whether or not they did; fails with each message to anyone else and the text or
     * request that caused it.
     *
     * @throws IllegalArgumentException when there is no handset, or one of another fake
     */
    public FakeMobileConnectAssert hasSentOnlyTo(Handset... handsets) {
        return verify(new SentOnlyToCheck(Expected.handsets(actual, handsets)));
    }

    Watch watch() {
        return watch;
    }

    FakeMobileConnectAssert verify(Check check) {
        watch.verify(info, check);
        return myself;
    }
}
