package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints numbers by a pattern as .NET knows it, in the culture en-US: a letter with a precision for a standard format, or
 * placeholders of digits. Halves are rounded away from zero.
 */
public final class NumberPattern {
    private static final Pattern STANDARD = Pattern.compile("([A-Za-z])(\\d{0,2})");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int DECIMALS_OF_AN_EXPONENTIAL = 6;

    private NumberPattern() {}

    /** A number by a pattern; empty for a whole number's pattern and a number that is not whole. */
    public static Optional<String> formatted(BigDecimal number, String pattern) {
        if (pattern.isEmpty()) {
            return Optional.of(PrintedNumber.of(number));
        }
        Matcher standard = STANDARD.matcher(pattern);
        if (!standard.matches()) {
            return Optional.of(NumberPicture.of(pattern).formatted(number));
        }
        String digits = String.valueOf(standard.group(2));
        Optional<Integer> precision = digits.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(digits));
        char letter = pattern.charAt(0);
        return switch (Character.toUpperCase(letter)) {
            case 'C' -> Optional.of(currency(number, precision.orElse(DECIMALS)));
            case 'D' -> whole(number, precision.orElse(1));
            case 'E' -> Optional.of(exponential(number, precision.orElse(DECIMALS_OF_AN_EXPONENTIAL), letter));
            case 'F' -> Optional.of(rounded(number, precision.orElse(DECIMALS)).toPlainString());
            case 'G' -> Optional.of(general(number, precision.orElse(0), letter));
            case 'N' -> Optional.of(grouped(rounded(number, precision.orElse(DECIMALS))));
            case 'P' -> Optional.of(grouped(rounded(number.multiply(HUNDRED), precision.orElse(DECIMALS))) + "%");
            // The platform prints a letter that it does not know.
            default -> Optional.of(pattern);
        };
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String currency(BigDecimal number, int decimals) {
        BigDecimal rounded = rounded(number, decimals);
        String amount = "$" + grouped(rounded.abs());
        return rounded.signum() < 0 ? "(" + amount + ")" : amount;
    }

    private static Optional<String> whole(BigDecimal number, int digits) {
        if (number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        String plain = number.abs().toBigInteger().toString();
        return Optional.of((number.signum() < 0 ? "-" : "") + "0".repeat(Math.max(0, digits - plain.length())) + plain);
    }

    private static String grouped(BigDecimal rounded) {
        DecimalFormat groups = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US));
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String fraction = point < 0 ? "" : plain.substring(point);
        return (rounded.signum() < 0 ? "-" : "") + groups.format(rounded.abs().toBigInteger()) + fraction;
    }

    private static String exponential(BigDecimal number, int decimals, char letter) {
        BigDecimal rounded = number.round(new MathContext(decimals + 1, RoundingMode.HALF_UP));
        int exponent = exponent(rounded);
        String digits = rounded(rounded.movePointLeft(exponent), decimals).toPlainString();
        return String.format(Locale.ROOT, "%s%s%+04d", digits, letter, exponent);
    }

    /** So many digits, and an exponent when they are not enough for the number. */
    private static String general(BigDecimal number, int digits, char letter) {
        if (digits == 0) {
            return PrintedNumber.of(number);
        }
        BigDecimal rounded =
                number.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
        int exponent = exponent(rounded);
        if (exponent < digits && exponent >= -5) {
            return rounded.toPlainString();
        }
        return String.format(
                Locale.ROOT,
                "%s%s%+03d",
                rounded.movePointLeft(exponent).toPlainString(),
                letter == 'G' ? 'E' : 'e',
                exponent);
    }

    private static int exponent(BigDecimal number) {
        return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    }
}
