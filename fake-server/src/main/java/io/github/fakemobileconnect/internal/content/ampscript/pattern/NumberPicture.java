package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.PictureToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A custom number pattern: a section for all numbers, or sections for positive ones, negative ones and zero. */
record NumberPicture(List<NumberSection> sections) {
    private static final int NEGATIVE = 1;
    private static final int ZERO = 2;

    static NumberPicture of(String pattern) {
        List<NumberSection> sections = new ArrayList<>();
        List<PictureToken> tokens = new ArrayList<>();
        for (PictureToken token : PictureToken.all(pattern)) {
            if (token.is(Kind.SECTION)) {
                sections.add(new NumberSection(tokens));
                tokens = new ArrayList<>();
            } else {
                tokens.add(token);
            }
        }
        sections.add(new NumberSection(tokens));
        return new NumberPicture(List.copyOf(sections));
    }

    String formatted(BigDecimal number) {
        int chosen = number.signum() < 0 ? orFirst(NEGATIVE) : number.signum() == 0 ? orFirst(ZERO) : 0;
        NumberSection section = sections.get(chosen);
        PlacedDigits digits = section.digitsOf(number);
        if (digits.isZero()) {
            NumberSection ofZero = sections.get(orFirst(ZERO));
            return ofZero.written(PlacedDigits.NONE);
        }
        String sign = number.signum() < 0 && chosen == 0 ? "-" : "";
        return sign + section.written(digits);
    }

    private int orFirst(int section) {
        return section < sections.size() && !sections.get(section).isEmpty() ? section : 0;
    }
}
