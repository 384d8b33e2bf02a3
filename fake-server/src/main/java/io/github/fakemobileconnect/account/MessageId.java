package io.github.fakemobileconnect.account;

import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.EncodedId.Kind;

/**
 * The encoded id of an outbound message, which the user interface shows as its API key: the URL-safe Base64 form of
 * {@code <key>:78:0}.
 *
 * @param value the encoded form, as in {@code MzA6Nzg6MA}
 */
public record MessageId(String value) {
    public MessageId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "message id must be the URL-safe Base64 form of '<key>:78:0', such as MzA6Nzg6MA, but was '%s'"
                            .formatted(value));
        }
    }

    /** The id of a message that only has a name: the same name always has the same id. */
    static MessageId of(String name) {
        return new MessageId(EncodedId.named(name, Kind.OUTBOUND_MESSAGE).value());
    }

    /** True when the text decodes to the id of an outbound message. */
    public static boolean isWellFormed(String text) {
        return EncodedId.isWellFormed(text, Kind.OUTBOUND_MESSAGE);
    }

    /** The encoded form. */
    @Override
    public String toString() {
        return value;
    }
}
