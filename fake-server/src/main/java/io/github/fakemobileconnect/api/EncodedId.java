package io.github.fakemobileconnect.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An identifier as the platform encodes it: the URL-safe Base64 form of {@code <key>:<kind>:0}, where the key is a number or
 * the 22 characters of a GUID.
 *
 * @param value the encoded form, as in {@code MzA6Nzg6MA} for {@code 30:78:0}
 */
public record EncodedId(String value) {
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();
    private static final String KEY = "(\\d+|[A-Za-z0-9_-]{22})";

    /** What an identifier stands for. */
    public enum Kind {
        /** The handle of a queued text. */
        QUEUED_MO(76),
        /** An outbound message. */
        OUTBOUND_MESSAGE(78),
        /** The handle of a send. */
        SEND(79),
        /** A keyword. */
        KEYWORD(86),
        /** A message definition of any template. */
        MESSAGE(625);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    /** An identifier whose key is a GUID. */
    public static EncodedId of(UUID guid, Kind kind) {
        return encoded(keyOf(guid), kind);
    }

    /** The 22 characters that stand for a GUID. */
    public static String keyOf(UUID guid) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(guid.getMostSignificantBits())
                .putLong(guid.getLeastSignificantBits())
                .array();
        return BASE64_URL.encodeToString(bytes);
    }

    /** An identifier whose key is a number. */
    public static EncodedId of(long number, Kind kind) {
        return encoded(Long.toString(number), kind);
    }

    /** An identifier that is the same for the same name. */
    public static EncodedId named(String name, Kind kind) {
        return of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), kind);
    }

    private static EncodedId encoded(String key, Kind kind) {
        String decoded = key + ":" + kind.number + ":0";
        return new EncodedId(BASE64_URL.encodeToString(decoded.getBytes(StandardCharsets.US_ASCII)));
    }

    /** True when a text decodes to an identifier of this kind. */
    public static boolean isWellFormed(String text, Kind kind) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(text);
            return !text.endsWith("=")
                    && Pattern.matches(
                            KEY + ":" + kind.number + ":0", new String(decoded, StandardCharsets.ISO_8859_1));
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
