package io.github.fakemobileconnect.account;

import java.util.Locale;

/**
 * The first word of a text that triggers something on a code; kept and compared in upper case.
 *
 * @param code the digits of the code
 * @param word 1 to 25 letters, digits, underscores or hyphens
 */
public record Keyword(String code, String word) implements AccountItem {
    private static final int LONGEST = 25;

    public Keyword {
        if (!MobileNumber.hasOnlyDigits(code)) {
            throw new IllegalArgumentException("code of a keyword must consist of digits but was '%s'".formatted(code));
        }
        word = word.toUpperCase(Locale.ROOT);
        if (!isAcceptable(word)) {
            throw new IllegalArgumentException(
                    "keyword must have 1 to %d letters, digits, underscores or hyphens but was '%s'"
                            .formatted(LONGEST, word));
        }
    }

    /** True when the text, in upper case, can be a keyword. */
    public static boolean isAcceptable(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return !upper.isEmpty()
                && upper.codePointCount(0, upper.length()) <= LONGEST
                && upper.codePoints().allMatch(c -> isLetterOrDigit(c) || c == '_' || c == '-');
    }

    /** Also the marks that belong to the letters of many scripts. */
    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    @Override
    public void choose(Cases cases) {
        cases.keyword(this);
    }

    /** Keyword and code, as in {@code JOINSMS on 86288}. */
    @Override
    public String toString() {
        return word + " on " + code;
    }
}
