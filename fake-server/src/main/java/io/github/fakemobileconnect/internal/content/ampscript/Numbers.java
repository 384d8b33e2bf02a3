package io.github.fakemobileconnect.internal.content.ampscript;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as scripts read, calculate and print them: fifteen digits of them count. */
final class Numbers {
    private static final Pattern WRITTEN = Pattern.compile("[+-]?(?:\\d{1,28}(?:\\.\\d{0,28})?|\\.\\d{1,28})");
    private static final MathContext CALCULATED = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST_CONSTANT = 28;

    private Numbers() {}

    /** The value of a number in a script. */
    static Value constant(Token number) {
        if (number.text().length() > LONGEST_CONSTANT) {
            throw ScriptError.notUnderstood("a number has at most %d digits".formatted(LONGEST_CONSTANT), number.at());
        }
        return Value.of(new BigDecimal(number.text()));
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

    /** A number as text, without zeros at the end of the fraction. */
    static String printed(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() - 1;
        boolean isLarge = exponent >= LONGEST_CONSTANT;
        return plain.signum() != 0 && (isLarge || exponent < -5) ? scientific(plain, exponent) : plain.toPlainString();
    }

    private static String scientific(BigDecimal plain, int exponent) {
        String digits = plain.movePointLeft(exponent).toPlainString();
        return "%sE%s%02d".formatted(digits, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
