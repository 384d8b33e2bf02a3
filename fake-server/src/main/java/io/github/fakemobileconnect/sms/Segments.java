package io.github.fakemobileconnect.sms;

import java.util.Optional;

/**
 * How a text is encoded and split.
 *
 * @param text the text
 * @param encoding how it travels
 * @param units its length in units of the encoding: a GSM character of the extension table counts two
 * @param count the number of segments; neither an escaped character nor a surrogate pair is ever split over two
 */
public record Segments(String text, TextEncoding encoding, int units, int count) {
    /** Encodes and splits a text. An empty one is one empty segment. */
    public static Segments of(String text) {
        TextEncoding encoding = firstOutsideGsm(text).isPresent() ? TextEncoding.UCS_2 : TextEncoding.GSM_7;
        int[] lengths = text.codePoints()
                .map(character -> encoding == TextEncoding.GSM_7
                        ? GsmAlphabet.unitsOf(character)
                        : Character.charCount(character))
                .toArray();
        int units = 0;
        for (int length : lengths) {
            units += length;
        }
        return new Segments(text, encoding, units, units <= encoding.unitsAlone() ? 1 : parts(lengths, encoding));
    }

    private static int parts(int[] lengths, TextEncoding encoding) {
        int parts = 1;
        int filled = 0;
        for (int length : lengths) {
            if (filled + length > encoding.unitsInPart()) {
                parts++;
                filled = 0;
            }
            filled += length;
        }
        return parts;
    }

    /** The first character that made the text travel as UCS-2; empty for a GSM text. */
    public Optional<Outsider> forcedBy() {
        return firstOutsideGsm(text);
    }

    private static Optional<Outsider> firstOutsideGsm(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!GsmAlphabet.has(character)) {
                return Optional.of(new Outsider(Character.toString(character), i));
            }
        }
        return Optional.empty();
    }

    /**
     * A character that the GSM alphabet does not have.
     *
     * @param character the character
     * @param position its index in the text, from 0
     */
    public record Outsider(String character, int position) {
        /** The character, its code point and its place, as in {@code '’' (U+2019) at 12}. */
        @Override
        public String toString() {
            return "'%s' (U+%04X) at %d".formatted(character, character.codePointAt(0), position);
        }
    }
}
