package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Functions that make texts out of texts. A text that gets too long is left as it is then; the call refuses it. */
final class TextFunctions {
    private static final int NEXT_LINE = 0x85;

    private TextFunctions() {}

    static List<Function> all() {
        return List.of(
                Function.of("Concat", 1, Function.ANY_NUMBER, TextFunctions::concat),
                Function.of("Substring", 2, 3, TextFunctions::substring),
                Function.of("Length", 1, 1, TextFunctions::length),
                Function.of("IndexOf", 2, 3, TextFunctions::indexOf),
                Function.of("Replace", 2, 3, TextFunctions::replace),
                Function.of("Trim", 1, 1, TextFunctions::trim),
                Function.of("Lowercase", 1, 1, arguments -> mapped(arguments, Character::toLowerCase)),
                Function.of("Uppercase", 1, 1, arguments -> mapped(arguments, Character::toUpperCase)),
                Function.of("ProperCase", 1, 1, TextFunctions::properCase));
    }

    private static Value concat(Arguments arguments) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < arguments.count() && isShort(joined); i++) {
            joined.append(read(arguments, i));
        }
        return Value.of(joined.toString());
    }

    /** A part of a text; one that begins before the text begins with it, and one that ends after it ends with it. */
    private static Value substring(Arguments arguments) {
        String text = read(arguments, 0);
        int from = Math.min(Math.max(arguments.whole(1), 1) - 1, text.length());
        int length = arguments.whole(2, text.length());
        if (length < 0) {
            throw arguments.wrong(2, "must not be negative but is " + length);
        }
        return Value.of(text.substring(from, from + Math.min(length, text.length() - from)));
    }

    private static Value length(Arguments arguments) {
        return Value.of(read(arguments, 0).length());
    }

    /** The position of a text in another one, from 1; 0 when it is not there. A third argument says which one. */
    private static Value indexOf(Arguments arguments) {
        String text = read(arguments, 0);
        String wanted = read(arguments, 1);
        int which = arguments.whole(2, 1);
        if (wanted.isEmpty()) {
            return Value.of(0);
        }
        Needle needle = new Needle(wanted);
        int last = 0;
        int at = needle.firstIn(text, 0);
        for (int count = 1; at >= 0; count++) {
            last = at + 1;
            if (count == Math.max(which, 1) && which >= 0) {
                return Value.of(last);
            }
            at = needle.firstIn(text, at + needle.length());
        }
        return Value.of(which < 0 ? last : 0);
    }

    /** A text with all occurrences of another one replaced; what was put in is not searched again. */
    private static Value replace(Arguments arguments) {
        String text = read(arguments, 0);
        String wanted = read(arguments, 1);
        String replacement = arguments.has(2) ? read(arguments, 2) : "";
        if (wanted.isEmpty()) {
            return Value.of(text);
        }
        Needle needle = new Needle(wanted);
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int at = needle.firstIn(text, 0); at >= 0 && isShort(replaced); at = needle.firstIn(text, from)) {
            replaced.append(text, from, at).append(replacement);
            from = at + needle.length();
        }
        return Value.of(replaced.append(text, from, text.length()).toString());
    }

    private static Value trim(Arguments arguments) {
        String text = read(arguments, 0);
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return Value.of(text.substring(from, to));
    }

    /** A text with other letters; each stays one letter, so that a sharp s has no capital. */
    private static Value mapped(Arguments arguments, IntUnaryOperator letter) {
        return Value.of(read(arguments, 0)
                .codePoints()
                .map(letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** A text in whose words the first character is a capital, and no other is. Words end at white space only. */
    private static Value properCase(Arguments arguments) {
        StringBuilder cased = new StringBuilder();
        boolean begins = true;
        for (int letter : read(arguments, 0).codePoints().toArray()) {
            cased.appendCodePoint(begins ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
            begins = isSpace(letter);
        }
        return Value.of(cased.toString());
    }

    private static boolean isSpace(int letter) {
        return Character.isSpaceChar(letter) || (letter >= '\t' && letter <= '\r') || letter == NEXT_LINE;
    }

    private static boolean isShort(StringBuilder text) {
        return text.length() <= Run.LONGEST_TEXT;
    }

    /** The text of an argument. The words true and false have none here, but a variable that is true has. */
    private static String read(Arguments arguments, int position) {
        String text = arguments.isBareTruth(position) ? "" : arguments.text(position);
        arguments.run().chargeFor(text.length(), arguments.at());
        return text;
    }
}
