package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.assertj.internal.check.ChangeCheck;
import io.github.fakemobileconnect.assertj.internal.check.Check;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.NoCallCheck;
import io.github.fakemobileconnect.assertj.internal.check.NoChangeCheck;
import io.github.fakemobileconnect.assertj.internal.check.ReachedCheck;
import io.github.fakemobileconnect.assertj.internal.check.UnderstandingCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.journal.CallableAddress;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import org.assertj.core.api.AbstractAssert;

/** What a text did besides being answered, and what it was taken to mean: a part of {@link ExchangeAssert}. */
abstract sealed class ConsequencesAssert extends AbstractAssert<ExchangeAssert, Exchange> permits ExchangeAssert {
    private final Watch watch;

    ConsequencesAssert(Exchange actual, Watch watch) {
        super(actual, ExchangeAssert.class);
        this.watch = watch;
    }

    /**
     * The text brought the subscription of its number from one state to another; fails with how the text was understood and
     * all that it changed. What it passed through in between does not count.
     *
     * @param from where it stood before the text, {@link SubscriptionStatus#NONE} for none
     * @param to where it stands after all that the text caused
     * @throws IllegalArgumentException when both are the same
     */
    public ExchangeAssert changes(Keyword keyword, SubscriptionStatus from, SubscriptionStatus to) {
        if (from == to) {
            throw new IllegalArgumentException(
                    "a change must lead to another state but both were %s; to expect no change, say changesNothing()"
                            .formatted(from));
        }
        return verify(new ChangeCheck(actual, keyword, from, to));
    }

    /**
     * The text brought the subscription of its number to the keyword of this message from one state to another; otherwise as
     * {@link #changes(Keyword, SubscriptionStatus, SubscriptionStatus)}.
     */
    public ExchangeAssert changes(OptInMessage message, SubscriptionStatus from, SubscriptionStatus to) {
        return changes(message.keyword(), from, to);
    }

    /**
     * The text brought the subscription of its number to the keyword of this word, on the code that was texted, from one
     * state to another; otherwise as {@link #changes(Keyword, SubscriptionStatus, SubscriptionStatus)}.
     */
    public ExchangeAssert changes(String word, SubscriptionStatus from, SubscriptionStatus to) {
        return changes(new Keyword(actual.message().code(), word), from, to);
    }

    /** The text changed no subscription and no opt-out of its number; fails with each that it did change. */
    public ExchangeAssert changesNothing() {
        return verify(new NoChangeCheck(actual));
    }

    /**
     * The code took the text to mean this; fails with what it took it to mean.
     *
     * @param meaning the words that transcripts use: {@code opt-out}, {@code help}, {@code keyword JOINSMS}, {@code next
     *     keyword ZIP}, {@code confirms JOINSMS}, {@code does not confirm JOINSMS}, {@code too young for WINE},
     *     {@code anything else}, {@code not understood}
     * @throws IllegalArgumentException when it is blank
     */
    public ExchangeAssert isUnderstoodAs(String meaning) {
        return verify(new UnderstandingCheck(actual, Expected.description(meaning)));
    }

    /**
     * The text made a script call this address or a path below it, and the application got the call, whether or not the
     * script saw its answer. Fails with each call and what came of it, and with why the text was not rendered.
     *
     * @param address as {@code web().route(..)} has it: {@code https://app.northerntrail.example}
     * @throws IllegalArgumentException when it is not an address that scripts call
     */
    public ExchangeAssert reachedTheApplication(String address) {
        return verify(new ReachedCheck(actual, address, CallableAddress.of(address)));
    }

    /** The text made no script call anybody, not even where the call was refused or lost; fails with each call. */
    public ExchangeAssert didNotCallTheApplication() {
        return verify(new NoCallCheck(actual));
    }

    Watch watch() {
        return watch;
    }

    ExchangeAssert verify(Check check) {
        watch.verify(info, check);
        return myself;
    }
}
