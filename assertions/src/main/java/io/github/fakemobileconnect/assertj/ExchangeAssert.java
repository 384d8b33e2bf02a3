package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.assertj.internal.check.ChangeCheck;
import io.github.fakemobileconnect.assertj.internal.check.Check;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.NoCallCheck;
import io.github.fakemobileconnect.assertj.internal.check.NoChangeCheck;
import io.github.fakemobileconnect.assertj.internal.check.NoMessageCheck;
import io.github.fakemobileconnect.assertj.internal.check.ReachedCheck;
import io.github.fakemobileconnect.assertj.internal.check.ReceivedCheck;
import io.github.fakemobileconnect.assertj.internal.check.Subject;
import io.github.fakemobileconnect.assertj.internal.check.UnderstandingCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.check.WholeInboxCheck;
import io.github.fakemobileconnect.assertj.internal.journal.CallableAddress;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.MessageSelection;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;

/** Assertions about what one text did: the answers and the changes that it caused, and no older or other ones. */
public sealed class ExchangeAssert extends AbstractAssert<ExchangeAssert, Exchange> permits AnsweredAssert {
    private final Watch watch;

    ExchangeAssert(Exchange actual) {
        super(actual, ExchangeAssert.class);
        this.watch = Watch.overOneWorld(
                actual.journal(),
                journal -> Snapshot.causedBy(actual.sequence(), actual.handset().number(), journal));
    }

    ExchangeAssert(Exchange actual, Watch watch, WritableAssertionInfo info) {
        super(actual, ExchangeAssert.class);
        this.watch = watch;
        this.info = info;
    }

    /**
     * Gives each assertion that follows five seconds of real time to come true, as {@link #eventually(Duration)}.
     *
     * @return assertions that wait
     */
    public ExchangeAssert eventually() {
        return eventually(Watch.USUAL_PATIENCE);
    }

    /**
     * Gives each assertion that follows some real time to come true.
     *
     * <p>The journal wakes it; nothing is polled. It passes as soon as it holds, so an assertion that something did
     * <em>not</em> happen passes at the first look. It fails early when the fake is reset, which ends the exchange, and
     * when the thread is interrupted, which it stays.
     *
     * @param timeout how long, at most a day
     * @return assertions that wait
     * @throws IllegalArgumentException when the timeout is not positive or over a day
     */
    public ExchangeAssert eventually(Duration timeout) {
        return new ExchangeAssert(actual, watch.patiently(timeout), info);
    }

    /**
     * One of the answers is this text; fails with how the text was understood and the nearest answer.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public AnsweredAssert isAnsweredWith(String text) {
        WantedText wanted = WantedText.text(Expected.text(text));
        ReceivedCheck check = new ReceivedCheck(texter(), "to be answered with", MessageSelection.of(wanted));
        verify(check);
        return new AnsweredAssert(this, check);
    }

    /**
     * The text of this message is among the answers; otherwise as {@link #isAnsweredWith(String)}.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public AnsweredAssert isAnsweredWith(OutboundMessage message) {
        return isAnsweredWith(Expected.text(message));
    }

    /**
     * The text of this message is the only answer; otherwise as {@link #isAnsweredOnlyWith(String...)}.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public ExchangeAssert isAnsweredOnlyWith(OutboundMessage message) {
        return isAnsweredOnlyWith(Expected.text(message));
    }

    /**
     * The answers are these texts, in this order, and no others; fails at the first difference.
     *
     * @throws IllegalArgumentException when there is no text, or a blank one
     */
    public ExchangeAssert isAnsweredOnlyWith(String... texts) {
        return verify(new WholeInboxCheck(texter(), "to be answered only with", Expected.texts(texts)));
    }

    /** There is no answer; fails with each. */
    public ExchangeAssert isNotAnswered() {
        return verify(NoMessageCheck.ofAll(texter(), "not to be answered"));
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

    private Subject texter() {
        return new Subject.Texter(actual);
    }

    Exchange exchange() {
        return actual;
    }

    Watch watch() {
        return watch;
    }

    ExchangeAssert verify(Check check) {
        watch.verify(info, check);
        return this;
    }
}
