package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.math.BigDecimal;

/**
 * The digits of a number without zeros at either end.
 *
 * @param point how many of them stand before the decimal point; below zero for zeros after it
 */
record PlacedDigits(String digits, int point) {
    /** The digits of zero. */
    static final PlacedDigits NONE = new PlacedDigits("", 0);

    static PlacedDigits of(BigDecimal number) {
        if (number.signum() == 0) {
            return NONE;
        }
        BigDecimal stripped = number.abs().stripTrailingZeros();
        return new PlacedDigits(stripped.unscaledValue().toString(), stripped.precision() - stripped.scale());
    }

    boolean isZero() {
        return digits.isEmpty();
    }
}
