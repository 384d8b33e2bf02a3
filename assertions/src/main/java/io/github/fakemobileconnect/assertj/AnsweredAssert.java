package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.assertj.internal.check.FoundMessages;
import io.github.fakemobileconnect.assertj.internal.check.ReceivedCheck;
import io.github.fakemobileconnect.assertj.internal.selection.MessageTrait;
import io.github.fakemobileconnect.sms.TextEncoding;

/**
 * Assertions about the answers to a text, after one that found some: each condition that follows narrows those, and fails
 * when none is left.
 */
public final class AnsweredAssert extends ExchangeAssert {
    private final FoundMessages<AnsweredAssert> found;

    AnsweredAssert(ExchangeAssert before, ReceivedCheck found) {
        super(before.exchange(), before.watch(), before.info);
        this.found = new FoundMessages<>(found, this::verify, narrower -> new AnsweredAssert(this, narrower));
    }

    /**
     * One of the answers came from the code with these digits; fails with the codes that they came from.
     *
     * @throws IllegalArgumentException when there is anything but digits
     */
    public AnsweredAssert fromCode(String code) {
        return found.narrowedTo(MessageTrait.fromCode(code));
    }

    /** One of the answers came from this code; fails with the codes that they came from. */
    public AnsweredAssert fromCode(Code code) {
        return fromCode(code.number());
    }

    /**
     * One of the answers brought this along; fails with what they brought.
     *
     * @param url the URL of the media
     * @throws IllegalArgumentException when the URL is blank
     */
    public AnsweredAssert withMedia(String url) {
        return found.narrowedTo(MessageTrait.withMedia(url));
    }

    /**
     * One of the answers travelled in so many segments; fails with the character that forced them into UCS-2.
     *
     * @throws IllegalArgumentException when the number is not positive
     */
    public AnsweredAssert inSegments(int number) {
        return found.narrowedTo(MessageTrait.inSegments(number));
    }

    /** One of the answers travelled in this encoding; fails with the character that forced them into UCS-2. */
    public AnsweredAssert encodedAs(TextEncoding encoding) {
        return found.narrowedTo(MessageTrait.encodedAs(encoding));
    }
}
