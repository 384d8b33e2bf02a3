package io.github.fakemobileconnect.internal.content.ampscript;

/**
 * A text that is looked for in other texts, in any case. However often it repeats itself, the search looks at each
 * character only a few times, so that no script makes it slow.
 */
final class Needle {
    private final char[] letters;
    /** How much of the beginning stands again at the end, for each beginning. */
    private final int[] repeated;

    /** A needle of one or more characters. */
    Needle(String text) {
        letters = new char[text.length()];
        repeated = new int[text.length()];
        int found = 0;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = folded(text.charAt(i));
            if (i > 0) {
                found = goOn(found, letters[i]);
                repeated[i] = found;
            }
        }
    }

    int length() {
        return letters.length;
    }

    /** Where it stands first in a text, from an offset on; -1 when it does not. */
    int firstIn(String text, int from) {
        int found = 0;
        for (int i = from; i < text.length(); i++) {
            found = goOn(found, folded(text.charAt(i)));
            if (found == letters.length) {
                return i + 1 - found;
            }
        }
        return -1;
    }

    /** How many of its letters are found with one more character. */
    private int goOn(int found, char next) {
        int kept = found;
        while (kept > 0 && letters[kept] != next) {
            kept = repeated[kept - 1];
        }
        return letters[kept] == next ? kept + 1 : kept;
    }

    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
