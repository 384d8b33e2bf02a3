package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a custom number pattern.
 *
 * @param text what is printed for it; of an exponent how it is written
 */
record PictureToken(Kind kind, String text) {
    private static final Pattern PART =
            Pattern.compile("'([^']*)'?|\"([^\"]*)\"?|\\\\(.?)|([Ee][+-]?0+)|(.)", Pattern.DOTALL);
    private static final int LAST_LITERAL = 3;
    private static final int EXPONENT = 4;

    /** What it stands for. */
    enum Kind {
        /** A digit, or 0 where there is none. */
        ZERO,
        /** A digit, or nothing where there is none. */
        DIGIT,
        /** The decimal point. */
        POINT,
        /** Groups of three digits, or a division by thousand. */
        COMMA,
        /** A multiplication by hundred, and its sign. */
        PERCENT,
        /** An exponent. */
        EXPONENT,
        /** The end of a section. */
        SECTION,
        /** Text that stands for itself. */
        LITERAL
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isPlace() {
        return kind == Kind.ZERO || kind == Kind.DIGIT;
    }

    static List<PictureToken> all(String pattern) {
        List<PictureToken> tokens = new ArrayList<>();
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            tokens.add(token(part));
        }
        return tokens;
    }

    private static PictureToken token(Matcher part) {
        for (int group = 1; group <= LAST_LITERAL; group++) {
            if (part.group(group) != null) {
                return new PictureToken(Kind.LITERAL, String.valueOf(part.group(group)));
            }
        }
        String text = part.group();
        return new PictureToken(part.group(EXPONENT) != null ? Kind.EXPONENT : kind(text.charAt(0)), text);
    }

    private static Kind kind(char c) {
        return switch (c) {
            case '0' -> Kind.ZERO;
            case '#' -> Kind.DIGIT;
            case '.' -> Kind.POINT;
            case ',' -> Kind.COMMA;
            case '%' -> Kind.PERCENT;
            case ';' -> Kind.SECTION;
            default -> Kind.LITERAL;
        };
    }
}
