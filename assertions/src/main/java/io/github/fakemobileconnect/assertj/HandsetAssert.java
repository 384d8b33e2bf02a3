package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.FateCheck;
import io.github.fakemobileconnect.assertj.internal.check.MessageCountCheck;
import io.github.fakemobileconnect.assertj.internal.check.NoMessageCheck;
import io.github.fakemobileconnect.assertj.internal.check.OrderCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.check.WholeInboxCheck;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.sms.Suppression;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.WritableAssertionInfo;

/**
 * Assertions about what a phone has received and what its number is subscribed to.
 *
 * <p>Texts are compared whole and exactly. A blank text is never expected by mistake: it throws an
 * {@link IllegalArgumentException}, and so does a keyword that the account does not have.
 */
public sealed class HandsetAssert extends InboxAssert permits ReceivedAssert {
    HandsetAssert(Handset actual) {
        super(
                actual,
                Watch.overEveryWorld(
                        actual.mobileConnect().journal(), journal -> Snapshot.about(actual.number(), journal)));
    }

    HandsetAssert(Handset actual, Watch watch, WritableAssertionInfo info) {
        super(actual, watch);
        this.info = info;
    }

    /**
     * Gives each assertion that follows five seconds of real time to come true, as {@link #eventually(Duration)}.
     *
     * @return assertions that wait
     */
    public HandsetAssert eventually() {
        return eventually(Watch.USUAL_PATIENCE);
    }

    /**
     * Gives each assertion that follows some real time to come true.
     *
     * <p>The journal wakes it; nothing is polled. It passes as soon as it holds, so an assertion that something did
     * <em>not</em> happen passes at the first look. When the thread is interrupted it fails, and the thread stays
     * interrupted.
     *
     * @param timeout how long, at most a day
     * @return assertions that wait
     * @throws IllegalArgumentException when the timeout is not positive or over a day
     */
    public HandsetAssert eventually(Duration timeout) {
        return new HandsetAssert(actual, watch().patiently(timeout), info);
    }

    /** The phone has received these texts in this order, others in between or not; fails at the first that is missing. */
    public HandsetAssert hasReceivedInOrder(String... texts) {
        return verify(new OrderCheck(phone(), Expected.texts(texts)));
    }

    /**
     * The phone has received so many messages; fails with each message and the text or request behind it.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public HandsetAssert hasReceivedCount(int number) {
        String headline = "Expected " + actual + " to have received";
        return verify(new MessageCountCheck(headline, "received", Expected.number(number)));
    }

    /**
     * A text to this number waits until then; fails with what became of the text.
     *
     * @param text the text as it is stored, or as it could be when it is personalised
     * @param until when it leaves
     */
    public HandsetAssert isHolding(String text, Instant until) {
        Fact detail = Fact.expected("until", until.toString());
        WantedText wanted = WantedText.text(Expected.text(text));
        return verify(new FateCheck(phone(), "to have a text held", wanted, detail, fate -> fate.isHeldUntil(until)));
    }

    /**
     * A text to this number was deliberately not sent, for this reason; fails with what became of the text.
     *
     * @param text the text as it is stored, or as it could be when it is personalised
     * @param reason why it was not sent
     */
    public HandsetAssert wasDenied(String text, Suppression reason) {
        Fact detail = Fact.expected("reason", reason.toString());
        WantedText wanted = WantedText.text(Expected.text(text));
        return verify(new FateCheck(phone(), "to have been denied", wanted, detail, fate -> fate.isDeniedFor(reason)));
    }

    /** The phone has not received this text; fails with each message that has it and the text or request behind it. */
    public HandsetAssert hasNotReceived(String text) {
        return verify(NoMessageCheck.of(phone(), "not to have received", WantedText.text(Expected.text(text))));
    }

    /**
     * The phone has not received the text of this message.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public HandsetAssert hasNotReceived(OutboundMessage message) {
        return hasNotReceived(Expected.text(message));
    }

    /**
     * The phone has not received the text of this definition.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public HandsetAssert hasNotReceived(SendDefinition definition) {
        return hasNotReceived(Expected.text(definition));
    }

    /** The phone has received no message; fails with each message and the text or request behind it. */
    public HandsetAssert hasReceivedNothing() {
        return verify(NoMessageCheck.ofAll(phone(), "to have received nothing"));
    }

    /** The phone has received these texts in this order and nothing else; fails at the first difference. */
    public HandsetAssert hasExactlyReceived(String... texts) {
        return verify(new WholeInboxCheck(phone(), "to have received exactly", Expected.texts(texts)));
    }

    Handset handset() {
        return actual;
    }
}
