package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.NoMessageCheck;
import io.github.fakemobileconnect.assertj.internal.check.ReceivedCheck;
import io.github.fakemobileconnect.assertj.internal.check.Subject;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.check.WholeInboxCheck;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.MessageSelection;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import java.time.Duration;
import org.assertj.core.api.WritableAssertionInfo;

/** Assertions about what one text did: the answers and the changes that it caused, and no older or other ones. */
public sealed class ExchangeAssert extends ConsequencesAssert permits AnsweredAssert {
    ExchangeAssert(Exchange actual) {
        super(
                actual,
                Watch.overOneWorld(
                        actual.journal(),
                        journal -> Snapshot.causedBy(
                                actual.sequence(), actual.handset().number(), journal)));
    }

    ExchangeAssert(Exchange actual, Watch watch, WritableAssertionInfo info) {
        super(actual, watch);
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
        return new ExchangeAssert(actual, watch().patiently(timeout), info);
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

    private Subject texter() {
        return new Subject.Texter(actual);
    }

    Exchange exchange() {
        return actual;
    }
}
