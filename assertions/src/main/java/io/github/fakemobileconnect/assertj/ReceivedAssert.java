package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.assertj.internal.check.FoundMessages;
import io.github.fakemobileconnect.assertj.internal.check.ReceivedCheck;
import io.github.fakemobileconnect.assertj.internal.selection.MessageTrait;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.TextEncoding;

/**
 * Assertions about a phone, after one that found messages: each condition that follows narrows those messages, and fails
 * when none is left.
 */
public final class ReceivedAssert extends HandsetAssert {
    private final FoundMessages<ReceivedAssert> found;

    ReceivedAssert(HandsetAssert before, ReceivedCheck found) {
        super(before.handset(), before.watch(), before.info);
        this.found = new FoundMessages<>(found, this::verify, narrower -> new ReceivedAssert(this, narrower));
    }

    /**
     * One of the messages came from the code with these digits; fails with the codes that they came from.
     *
     * @throws IllegalArgumentException when there is anything but digits
     */
    public ReceivedAssert fromCode(String code) {
        return found.narrowedTo(MessageTrait.fromCode(code));
    }

    /** One of the messages came from this code; fails with the codes that they came from. */
    public ReceivedAssert fromCode(Code code) {
        return fromCode(code.number());
    }

    /**
     * One of the messages brought this along; fails with what they brought.
     *
     * @param url the URL of the media
     * @throws IllegalArgumentException when the URL is blank
     */
    public ReceivedAssert withMedia(String url) {
        return found.narrowedTo(MessageTrait.withMedia(url));
    }

    /**
     * One of the messages travelled in so many segments; fails with the character that forced them into UCS-2.
     *
     * @throws IllegalArgumentException when the number is not positive
     */
    public ReceivedAssert inSegments(int number) {
        return found.narrowedTo(MessageTrait.inSegments(number));
    }

    /** One of the messages travelled in this encoding; fails with the character that forced them into UCS-2. */
    public ReceivedAssert encodedAs(TextEncoding encoding) {
        return found.narrowedTo(MessageTrait.encodedAs(encoding));
    }

    /**
     * One of the messages was sent by the send definition with this key; fails with what they were sent by.
     *
     * @throws IllegalArgumentException when the key is blank
     */
    public ReceivedAssert sentBy(String definitionKey) {
        return found.narrowedTo(MessageTrait.sentBy(new DefinitionKey(definitionKey)));
    }

    /** One of the messages was sent by this send definition; fails with what they were sent by. */
    public ReceivedAssert sentBy(SendDefinition definition) {
        return found.narrowedTo(MessageTrait.sentBy(definition.key()));
    }

    /**
     * One of the messages is the transactional one with this key; fails with the keys that they have.
     *
     * @throws IllegalArgumentException when the key is blank or longer than any can be
     */
    public ReceivedAssert withMessageKey(String key) {
        return withMessageKey(new MessageKey(key));
    }

    /** One of the messages is the transactional one with this key; fails with the keys that they have. */
    public ReceivedAssert withMessageKey(MessageKey key) {
        return found.narrowedTo(MessageTrait.withMessageKey(key));
    }
}
