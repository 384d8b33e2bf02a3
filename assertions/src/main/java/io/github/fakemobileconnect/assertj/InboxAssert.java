package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.ReceivedCheck;
import io.github.fakemobileconnect.assertj.internal.check.ReceivedOnceCheck;
import io.github.fakemobileconnect.assertj.internal.check.Subject;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.selection.MessageSelection;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** That messages reached a phone, each of which can be looked at more closely: a part of {@link HandsetAssert}. */
abstract sealed class InboxAssert extends ConsentAssert permits HandsetAssert {
    InboxAssert(Handset actual, Watch watch) {
        super(actual, watch);
    }

    /** The phone has received this text at least once; fails with the reason and the nearest message. */
    public ReceivedAssert hasReceived(String text) {
        return received("to have received", WantedText.text(Expected.text(text)));
    }

    /**
     * The phone has received the text of this message at least once.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public ReceivedAssert hasReceived(OutboundMessage message) {
        return hasReceived(Expected.text(message));
    }

    /**
     * The phone has received the text of this definition at least once.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public ReceivedAssert hasReceived(SendDefinition definition) {
        return hasReceived(Expected.text(definition));
    }

    /** The phone has received this text exactly once; fails with each duplicate and the text or request that caused it. */
    public ReceivedAssert hasReceivedOnce(String text) {
        ReceivedCheck check = check("to have received once", WantedText.text(Expected.text(text)));
        verify(new ReceivedOnceCheck(check));
        return new ReceivedAssert(myself, check);
    }

    /**
     * The phone has received the text of this message exactly once.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public ReceivedAssert hasReceivedOnce(OutboundMessage message) {
        return hasReceivedOnce(Expected.text(message));
    }

    /**
     * The phone has received the text of this definition exactly once.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public ReceivedAssert hasReceivedOnce(SendDefinition definition) {
        return hasReceivedOnce(Expected.text(definition));
    }

    /** The phone has received a text with this part at least once; fails with the reason and the nearest message. */
    public ReceivedAssert hasReceivedContaining(String part) {
        return received("to have received a text with", WantedText.part(Expected.text(part)));
    }

    /**
     * The phone has received a text that holds the text of this message at least once.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public ReceivedAssert hasReceivedContaining(OutboundMessage message) {
        return hasReceivedContaining(Expected.text(message));
    }

    /**
     * The phone has received a text that holds the text of this definition at least once.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public ReceivedAssert hasReceivedContaining(SendDefinition definition) {
        return hasReceivedContaining(Expected.text(definition));
    }

    /** The phone has received a text that this pattern matches as a whole; fails with the reason and what was received. */
    public ReceivedAssert hasReceivedMatching(Pattern pattern) {
        return received("to have received a text that matches", WantedText.pattern(pattern));
    }

    /**
     * The phone has received a message of this kind; fails with what was received.
     *
     * @param kind which messages are of the kind
     * @param description what a failure says about the kind, as in {@code "with a picture of a goat"}
     * @throws IllegalArgumentException when the description is blank
     */
    public ReceivedAssert hasReceived(Predicate<? super MtMessage> kind, String description) {
        return received("to have received", WantedText.described(Expected.description(description), kind));
    }

    private ReceivedAssert received(String expectation, WantedText text) {
        ReceivedCheck check = check(expectation, text);
        verify(check);
        return new ReceivedAssert(myself, check);
    }

    private ReceivedCheck check(String expectation, WantedText text) {
        return new ReceivedCheck(phone(), expectation, MessageSelection.of(text));
    }

    Subject phone() {
        return new Subject.Phone(actual);
    }
}
