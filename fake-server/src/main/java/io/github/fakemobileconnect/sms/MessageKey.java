package io.github.fakemobileconnect.sms;

/**
 * The key of one transactional message, by which the application asks for its status and is kept from sending it twice.
 *
 * @param value 1 to 100 characters of any kind
 */
public record MessageKey(String value) {
    /** The largest number of characters. */
    public static final int LONGEST = 100;

    public MessageKey {
        if (!isAcceptable(value)) {
            throw new IllegalArgumentException(
                    "message key must have 1 to %d characters but was '%s'".formatted(LONGEST, value));
        }
    }

    /** True when the text can be a message key. */
    public static boolean isAcceptable(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST;
    }

    /** The key. */
    @Override
    public String toString() {
        return value;
    }
}
