package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.PictureToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A section of a custom number pattern, and what its places, commas and signs mean together. */
final class NumberSection {
    private final List<PictureToken> tokens;
    private final int places;
    private final int placesBeforePoint;
    private final int zerosBeforePoint;
    private final int zerosAfterPoint;
    private final int thousands;
    private final int hundreds;
    private final boolean isGrouped;
    private final boolean isScientific;

    NumberSection(List<PictureToken> section) {
        tokens = List.copyOf(section);
        int point = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is(Kind.POINT))
                .findFirst()
                .orElse(tokens.size());
        List<PictureToken> shown = tokens.stream().filter(PictureToken::isPlace).toList();
        places = shown.size();
        placesBeforePoint = placesUpTo(point);
        int firstZero = kinds(shown).indexOf(Kind.ZERO);
        zerosBeforePoint = firstZero < 0 ? 0 : Math.max(0, placesBeforePoint - firstZero);
        zerosAfterPoint = Math.max(0, kinds(shown).lastIndexOf(Kind.ZERO) + 1 - placesBeforePoint);
        List<Integer> commas = placesBeforeCommas(point);
        thousands = Collections.frequency(commas, placesBeforePoint);
        isGrouped = thousands < commas.size();
        hundreds = Collections.frequency(kinds(tokens), Kind.PERCENT);
        isScientific = kinds(tokens).contains(Kind.EXPONENT);
    }

    private static List<Kind> kinds(List<PictureToken> tokens) {
        return tokens.stream().map(PictureToken::kind).toList();
    }

    private int placesUpTo(int end) {
        return (int) tokens.stream().limit(end).filter(PictureToken::isPlace).count();
    }

    /** How many places stand before each comma that counts. Between places it groups them, after them it divides. */
    private List<Integer> placesBeforeCommas(int end) {
        List<Integer> commas = new ArrayList<>();
        int placesSoFar = 0;
        for (PictureToken token : tokens.subList(0, end)) {
            if (token.isPlace()) {
                placesSoFar++;
            } else if (token.is(Kind.COMMA) && placesSoFar > 0) {
                commas.add(placesSoFar);
            }
        }
        return commas;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The digits of a number that there are places for. */
    PlacedDigits digitsOf(BigDecimal number) {
        BigDecimal scaled = number.scaleByPowerOfTen(2 * hundreds - 3 * thousands);
        if (isScientific) {
            return PlacedDigits.of(scaled.round(new MathContext(Math.max(1, places), RoundingMode.HALF_UP)));
        }
        // Zeros that fill up the places would cost time, and are no digits.
        int decimals = Math.min(scaled.scale(), places - placesBeforePoint);
        return PlacedDigits.of(scaled.setScale(decimals, RoundingMode.HALF_UP));
    }

    String written(PlacedDigits digits) {
        return new SectionWriter(this, digits).written();
    }

    List<PictureToken> tokens() {
        return tokens;
    }

    int placesBeforePoint() {
        return placesBeforePoint;
    }

    boolean hasPlacesAfterPoint() {
        return placesBeforePoint < places;
    }

    /** How many digits before the point are printed even when they are zeros. */
    int zerosBeforePoint() {
        return zerosBeforePoint;
    }

    /** How many digits after the point are printed even when they are zeros. */
    int zerosAfterPoint() {
        return zerosAfterPoint;
    }

    boolean isGrouped() {
        return isGrouped;
    }

    boolean isScientific() {
        return isScientific;
    }
}
