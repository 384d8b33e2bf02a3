package io.github.fakemobileconnect.internal.content.ampscript;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as scripts read and calculate them: fifteen digits of them count. */
final class Numbers {
    private static final Pattern WRITTEN = Pattern.compile("[+-]?(?:\\d{1,28}(?:\\.\\d{0,28})?|\\.\\d{1,28})");
    private static final MathContext CALCULATED = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST_WHOLE = 28;
    private static final int LONGEST_FRACTION = 30;

    private Numbers() {}

    /** The value of a number in a script; one without a fraction that does not fit 64 bits is zero. */
    static Value constant(Token number) {
        String text = number.text();
        if (text.contains(".")) {
            if (text.length() > LONGEST_FRACTION) {
                throw ScriptError.notUnderstood(
                        "a number with a fraction has at most %d characters".formatted(LONGEST_FRACTION), number.at());
            }
            return Value.of(new BigDecimal(text));
        }
        return text.length() > LONGEST_WHOLE || exceedsLong(new BigDecimal(text))
                ? Value.of(0)
                : Value.of(new BigDecimal(text));
    }

    private static boolean exceedsLong(BigDecimal number) {
        return number.toBigInteger().bitLength() >= Long.SIZE;
    }

    /** A value as a number; empty for what is none. */
    static Optional<BigDecimal> of(Value value) {
        if (value instanceof Value.Amount amount) {
            return Optional.of(amount.number());
        }
        return value instanceof Value.Words words ? parsed(words.text()) : Optional.empty();
    }

    private static Optional<BigDecimal> parsed(String text) {
        String trimmed = text.strip();
        return WRITTEN.matcher(trimmed).matches() ? Optional.of(new BigDecimal(trimmed)) : Optional.empty();
    }

    /** The outcome of a calculation. */
    static Value calculated(double outcome) {
        if (Double.isNaN(outcome)) {
            return Value.of("NaN");
        } else if (Double.isInfinite(outcome)) {
            return Value.of(outcome > 0 ? "\u221e" : "-\u221e");
        }
        return Value.of(new BigDecimal(outcome).round(CALCULATED));
    }
}
