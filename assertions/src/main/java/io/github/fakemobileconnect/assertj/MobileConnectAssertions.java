package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.sms.MtMessage;

/**
 * Where assertions about a fake begin; made to be imported statically, beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(phone).hasReceived(JOIN.asking()).fromCode("86288");
 * assertThat(phone.reply("Y")).isAnsweredOnlyWith(JOIN.welcoming());
 * assertThat(phone).isSubscribedTo(JOIN);
 * assertThat(phone).subscriptionTo(JOIN).isSubscribed().cameAboutBy("Y").wentThrough(IN_PROGRESS, SUBSCRIBED);
 * assertThat(mobileConnect).hasRequests(Route.TOKEN, 1).message("otp_1").isSent();
 * }</pre>
 *
 * <p>An assertion looks at the journal once; reading consumes nothing, so that any number of assertions may be about the
 * same message. A failure says what happened instead, why, and what was texted so far.
 */
public final class MobileConnectAssertions {
    private MobileConnectAssertions() {}

    /** Assertions about all that a fake sent and was asked for. */
    public static FakeMobileConnectAssert assertThat(FakeMobileConnect actual) {
        return new FakeMobileConnectAssert(actual);
    }

    /** Assertions about what a phone received and what its number is subscribed to. */
    public static HandsetAssert assertThat(Handset actual) {
        return new HandsetAssert(actual);
    }

    /** Assertions about the answers to one text, how it was understood, and what it changed. */
    public static ExchangeAssert assertThat(Exchange actual) {
        return new ExchangeAssert(actual);
    }

    /** Assertions about one message from a code to a handset. */
    public static MtMessageAssert assertThat(MtMessage actual) {
        return new MtMessageAssert(actual);
    }
}
