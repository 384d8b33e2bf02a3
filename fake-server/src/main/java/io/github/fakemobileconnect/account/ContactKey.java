package io.github.fakemobileconnect.account;

/**
 * The key by which the account knows a person; the wire calls it the subscriber key.
 *
 * @param value 1 to 254 characters
 */
public record ContactKey(String value) {
    /** The largest number of characters. */
    public static final int LONGEST = 254;

    public ContactKey {
        if (!isAcceptable(value)) {
            throw new IllegalArgumentException(
                    "contact key must have 1 to %d characters but was '%s'".formatted(LONGEST, value));
        }
    }

    /** The key that the platform gives a contact of whom only the number is known: its digits. */
    public static ContactKey of(MobileNumber number) {
        return new ContactKey(number.digits());
    }

    /** True when the text can be a contact key. */
    public static boolean isAcceptable(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** The key. */
    @Override
    public String toString() {
        return value;
    }
}
