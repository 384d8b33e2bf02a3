package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.account.Code;

/**
 * Assertions about the answers to a text, after one that found some: each condition that follows narrows those, and fails
 * when none is left.
 */
public final class AnsweredAssert extends ExchangeAssert {
    private final ReceivedCheck found;

    AnsweredAssert(ExchangeAssert before, ReceivedCheck found) {
        super(before.exchange(), before.watch(), before.info);
        this.found = found;
    }

    /**
     * One of the answers came from the code with these digits; fails with the codes that they came from.
     *
     * @throws IllegalArgumentException when there is anything but digits
     */
    public AnsweredAssert fromCode(String code) {
        return narrowedTo(Condition.fromCode(code));
    }

    /** One of the answers came from this code; fails with the codes that they came from. */
    public AnsweredAssert fromCode(Code code) {
        return fromCode(code.number());
    }

    private AnsweredAssert narrowedTo(Condition condition) {
        ReceivedCheck narrower = found.and(condition);
        verify(narrower);
        return new AnsweredAssert(this, narrower);
    }
}
