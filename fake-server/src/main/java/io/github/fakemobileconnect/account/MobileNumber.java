package io.github.fakemobileconnect.account;

/**
 * A mobile number as the wire carries it: 8 to 15 digits, country code first, no plus.
 *
 * @param digits the digits
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_sms/postQueueMO.html">length
 *     in the vendor's documentation</a>
 */
public record MobileNumber(String digits) {
    /** The smallest number of digits. */
    public static final int SHORTEST = 8;
    /** The largest number of digits. */
    public static final int LONGEST = 15;

    public MobileNumber {
        if (!hasOnlyDigits(digits) || !hasAcceptedLength(digits)) {
            throw new IllegalArgumentException(
                    "mobile number must have %d to %d digits but was '%s'".formatted(SHORTEST, LONGEST, digits));
        }
    }

    /**
     * A number as people spell it, with the country code first: {@code +1 317 555 1212}, {@code +1 (317) 555-1212}, or the
     * digits alone, {@code 13175551212}.
     *
     * @throws IllegalArgumentException when the spelling has separators but no plus in front, so that the country would be
     *     a guess, or a zero in brackets, which is no part of the number
     */
    public static MobileNumber of(String spelling) {
        String stripped = spelling.strip();
        if (stripped.contains("(0)") || !(stripped.startsWith("+") || hasOnlyDigits(stripped))) {
            throw new IllegalArgumentException(
                    "mobile number must be spelled with the country code and a plus, as in +1 317 555 1212, or be digits"
                            + " only, but was '%s'".formatted(spelling));
        }
        return new MobileNumber(stripped.replaceFirst("^\\+", "").replaceAll("[\\s().\\-/]", ""));
    }

    /** True when the text consists of ASCII digits. */
    public static boolean hasOnlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** True when the text is neither too short nor too long for a mobile number. */
    public static boolean hasAcceptedLength(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    /** The digits. */
    @Override
    public String toString() {
        return digits;
    }
}
