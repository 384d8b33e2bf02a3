package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.account.Code;

/**
 * Assertions about a phone, after one that found messages: each condition that follows narrows those messages, and fails
 * when none is left.
 */
public final class ReceivedAssert extends HandsetAssert {
    private final ReceivedCheck found;

    ReceivedAssert(HandsetAssert before, ReceivedCheck found) {
        super(before.handset(), before.watch(), before.info);
        this.found = found;
    }

    /**
     * One of the messages came from the code with these digits; fails with the codes that they came from.
     *
     * @throws IllegalArgumentException when there is anything but digits
     */
    public ReceivedAssert fromCode(String code) {
        return narrowedTo(Condition.fromCode(code));
    }

    /** One of the messages came from this code; fails with the codes that they came from. */
    public ReceivedAssert fromCode(Code code) {
        return fromCode(code.number());
    }

    private ReceivedAssert narrowedTo(Condition condition) {
        ReceivedCheck narrower = found.and(condition);
        verify(narrower);
        return new ReceivedAssert(this, narrower);
    }
}
