package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.util.Locale;

/** Writes digits into the places of a section, from the left to the right. */
final class SectionWriter {
    private final NumberSection section;
    private final PlacedDigits digits;
    private final StringBuilder text = new StringBuilder();
    /** How many places there are before the point; below zero after it. */
    private int place;
    /** How many digits there are more than places before the point, or less. */
    private int surplus;

    private int next;
    private boolean isPointWritten;
    private boolean isExponentWritten;

    SectionWriter(NumberSection section, PlacedDigits digits) {
        this.section = section;
        this.digits = digits;
        this.place = section.isScientific()
                ? section.placesBeforePoint()
                : Math.max(digits.point(), section.placesBeforePoint());
        this.surplus = section.isScientific() ? 0 : digits.point() - section.placesBeforePoint();
    }

    String written() {
        section.tokens().forEach(this::write);
        return text.toString();
    }

    private void write(PictureToken token) {
        switch (token.kind()) {
            case ZERO, DIGIT -> writePlace();
            case POINT -> writePoint();
            case EXPONENT -> writeExponent(token.text());
            case PERCENT, LITERAL -> text.append(token.text());
            case COMMA, SECTION -> {}
        }
    }

    private void writePlace() {
        writeSurplus();
        boolean isBeforeNumber = surplus < 0;
        if (isBeforeNumber) {
            surplus++;
        }
        if (!isBeforeNumber && hasDigit()) {
            writeDigit(takeDigit());
        } else if (isBeforeNumber ? place <= section.zerosBeforePoint() : place > -section.zerosAfterPoint()) {
            writeDigit('0');
        } else {
            place--;
        }
    }

    /** Digits that there is no place for come before the first place. */
    private void writeSurplus() {
        for (; surplus > 0; surplus--) {
            writeDigit(hasDigit() ? takeDigit() : '0');
        }
    }

    private boolean hasDigit() {
        return next < digits.digits().length();
    }

    private char takeDigit() {
        return digits.digits().charAt(next++);
    }

    private void writeDigit(char digit) {
        text.append(digit);
        if (section.isGrouped() && place > 1 && place % 3 == 1) {
            text.append(',');
        }
        place--;
    }

    private void writePoint() {
        writeSurplus();
        boolean isNeeded = section.zerosAfterPoint() > 0 || (section.hasPlacesAfterPoint() && hasDigit());
        if (place == 0 && !isPointWritten && isNeeded) {
            text.append('.');
            isPointWritten = true;
        }
    }

    private void writeExponent(String written) {
        if (isExponentWritten) {
            text.append(written);
            return;
        }
        isExponentWritten = true;
        int exponent = digits.isZero() ? 0 : digits.point() - section.placesBeforePoint();
        String sign = exponent < 0 ? "-" : written.contains("+") ? "+" : "";
        int width = written.length() - (Character.isDigit(written.charAt(1)) ? 1 : 2);
        text.append(written.charAt(0)).append(sign);
        text.append(String.format(Locale.ROOT, "%0" + width + "d", Math.abs(exponent)));
    }
}
