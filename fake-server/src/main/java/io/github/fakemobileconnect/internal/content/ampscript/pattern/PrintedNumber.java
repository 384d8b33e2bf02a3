package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers are printed where no pattern says how. */
public final class PrintedNumber {
    private static final int SMALLEST_EXPONENT = -4;

    private PrintedNumber() {}

    /**
     * A number as text, without zeros at the end of the fraction. Powers of ten are written as such for small numbers,
     * and for those that were rounded before their point.
     */
    public static String of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() - 1;
        boolean isLarge = number.scale() < 0;
        boolean isSmall = plain.signum() != 0 && exponent < SMALLEST_EXPONENT;
        return isLarge || isSmall ? scientific(plain, exponent) : plain.toPlainString();
    }

    private static String scientific(BigDecimal plain, int exponent) {
        String digits = plain.movePointLeft(exponent).toPlainString();
        return String.format(Locale.ROOT, "%sE%s%02d", digits, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
