package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.time.LocalDateTime;

/**
 * A date pattern as .NET knows it, in the culture en-US: one letter for a standard format, or tokens of letters. A pattern
 * that .NET refuses prints the date as if there was none.
 */
public record DatePattern(String tokens, boolean inUtc) {
    /** Date and time as they are printed without a pattern. */
    static final String GENERAL = "M/d/yyyy h:mm:ss tt";
    /** A date with the name of its day. */
    static final String LONG_DATE = "dddd, MMMM d, yyyy";
    /** A time with seconds. */
    static final String LONG_TIME = "h:mm:ss tt";
    /** A time without seconds. */
    static final String SHORT_TIME = "h:mm tt";
    /** A date in numbers. */
    static final String SHORT_DATE = "M/d/yyyy";
    /** All that there is of a date, without the zone. */
    public static final String ROUND_TRIP = "yyyy-MM-ddTHH:mm:ss.fffffff";

    private static final String TOKENS = "dfFghHKmMstyz";

    /** A pattern as it is written; an empty one is the general format. */
    public static DatePattern of(String written) {
        return switch (written.length()) {
            case 0 -> custom(GENERAL);
            case 1 -> standard(written.charAt(0));
            default -> custom(written);
        };
    }

    /** A pattern that is tokens, even when it is one letter. */
    public static DatePattern custom(String tokens) {
        return new DatePattern(tokens, false);
    }

    /** A date as text, such as {@code 5/1/2023 12:00:00 AM}. */
    public static String printed(LocalDateTime date) {
        return of("G").formatted(date);
    }

    private static DatePattern standard(char letter) {
        return switch (letter) {
            case 'd' -> custom(SHORT_DATE);
            case 'D' -> custom(LONG_DATE);
            case 'f' -> custom(LONG_DATE + " " + SHORT_TIME);
            case 'F' -> custom(LONG_DATE + " " + LONG_TIME);
            case 'g' -> custom(SHORT_DATE + " " + SHORT_TIME);
            case 'm', 'M' -> custom("MMMM d");
            case 'o', 'O' -> custom(ROUND_TRIP + "zzz");
            case 'r', 'R' -> custom("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
            case 's' -> custom("yyyy-MM-ddTHH:mm:ss");
            case 't' -> custom(SHORT_TIME);
            case 'T' -> custom(LONG_TIME);
            case 'u' -> custom("yyyy-MM-dd HH:mm:ssZ");
            case 'U' -> new DatePattern(LONG_DATE + " " + LONG_TIME, true);
            case 'y', 'Y' -> custom("MMMM yyyy");
            default -> custom(GENERAL);
        };
    }

    public String formatted(LocalDateTime date) {
        PatternCursor cursor = new PatternCursor(tokens);
        DateTokens shown = new DateTokens(inUtc ? CentralTime.inUtc(date) : date);
        StringBuilder text = new StringBuilder();
        while (cursor.hasNext()) {
            char next = cursor.next();
            if (TOKENS.indexOf(next) >= 0) {
                int count = cursor.takeRun();
                if (!DateTokens.areUsable(next, count)) {
                    return printed(date);
                }
                shown.write(next, count, text);
            } else if (next == '\'' || next == '"') {
                text.append(cursor.takeQuoted());
            } else if (next == '\\') {
                text.append(cursor.takeEscaped());
            } else if (next == '%') {
                cursor.takePercent();
            } else {
                text.append(cursor.take());
            }
        }
        return cursor.isWhole() ? text.toString() : printed(date);
    }
}
