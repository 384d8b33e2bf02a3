package io.github.fakemobileconnect.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The encoded id of an outbound message, which the user interface shows as its API key: the URL-safe Base64 form of
 * {@code <key>:78:0}.
 *
 * @param value the encoded form, as in {@code MzA6Nzg6MA}
 */
public record MessageId(String value) {
    private static final Pattern DECODED = Pattern.compile("(\\d+|[A-Za-z0-9_-]{22}):78:0");

    public MessageId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "message id must be the URL-safe Base64 form of '<key>:78:0', such as MzA6Nzg6MA, but was '%s'"
                            .formatted(value));
        }
    }

    /** The id of a message that only has a name: the same name always has the same id. */
    static MessageId of(String name) {
        Base64.Encoder base64Url = Base64.getUrlEncoder().withoutPadding();
        UUID guid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(guid.getMostSignificantBits())
                .putLong(guid.getLeastSignificantBits())
                .array();
        String decoded = base64Url.encodeToString(bytes) + ":78:0";
        return new MessageId(base64Url.encodeToString(decoded.getBytes(StandardCharsets.US_ASCII)));
    }

    /** True when the text decodes to the id of an outbound message. */
    public static boolean isWellFormed(String text) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(text);
            return !text.endsWith("=")
                    && DECODED.matcher(new String(decoded, StandardCharsets.ISO_8859_1))
                            .matches();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The encoded form. */
    @Override
    public String toString() {
        return value;
    }
}
