package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.failure.FinishedMessage;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.selection.MessageTrait;
import io.github.fakemobileconnect.sms.MtMessage;
import org.assertj.core.api.AbstractAssert;

/** Assertions about one message from a code to a handset. */
public final class MtMessageAssert extends AbstractAssert<MtMessageAssert, MtMessage> {
    MtMessageAssert(MtMessage actual) {
        super(actual, MtMessageAssert.class);
    }

    /**
     * The message has exactly this text.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public MtMessageAssert hasText(String text) {
        String expected = Expected.text(text);
        return verify("to have", Fact.expected("text", quoted(expected)), expected, actual.text());
    }

    /**
     * The message has the text of this one.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public MtMessageAssert hasText(OutboundMessage message) {
        return hasText(Expected.text(message));
    }

    /**
     * The message has the text of this definition.
     *
     * @throws IllegalArgumentException when the text is blank or holds a personalisation string
     */
    public MtMessageAssert hasText(SendDefinition definition) {
        return hasText(Expected.text(definition));
    }

    /**
     * The message comes from the code with these digits.
     *
     * @throws IllegalArgumentException when there is anything but digits
     */
    public MtMessageAssert isFromCode(String code) {
        return verify("to be", MessageTrait.fromCode(code).fact(), code, actual.code());
    }

    /** The message comes from this code. */
    public MtMessageAssert isFromCode(Code code) {
        return isFromCode(code.number());
    }

    /**
     * The message goes to this number.
     *
     * @param number the number as people spell it, country code first: {@code +1 317 555 1212}
     * @throws IllegalArgumentException when it cannot be a number
     */
    public MtMessageAssert isTo(String number) {
        return isTo(MobileNumber.of(number));
    }

    /** The message goes to this number. */
    public MtMessageAssert isTo(MobileNumber number) {
        return verify(
                "to be",
                Fact.expected("to", number.digits()),
                number.digits(),
                actual.to().digits());
    }

    private MtMessageAssert verify(String expectation, Fact detail, String expected, String found) {
        if (!expected.equals(found)) {
            Failure failure = Failure.of("Expected a message " + expectation)
                    .with(detail)
                    .with(Fact.of("but was", Arrival.inWords(actual)))
                    .comparing(expected, found);
            throw FinishedMessage.error(info, failure);
        }
        return this;
    }
}
