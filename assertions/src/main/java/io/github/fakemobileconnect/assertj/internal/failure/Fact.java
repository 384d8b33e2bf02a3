package io.github.fakemobileconnect.assertj.internal.failure;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a failure, or several under one key: {@code but was     not received}.
 *
 * @param key what it is about
 * @param values what there is to say; every value after the first stands under the first
 */
public record Fact(String key, List<String> values) {
    private static final int COLUMN = 12;
    private static final int MOST_VALUES = 50;

    public Fact {
        values = List.copyOf(values);
    }

    public static Fact of(String key, String value) {
        return new Fact(key, List.of(value));
    }

    /** Why it is so; every line of the reason stands under the first. */
    public static Fact because(String reason) {
        return new Fact("because", reason.lines().toList());
    }

    /** A part of what was expected, which is indented. */
    public static Fact expected(String key, String value) {
        return of("  " + key, value);
    }

    String text() {
        List<String> lines = newest(values);
        return padded(key) + String.join("\n" + " ".repeat(COLUMN), lines);
    }

    /** At most fifty lines: of more, the newest, under a line that says how many are left out. */
    static List<String> newest(List<String> lines) {
        if (lines.size() <= MOST_VALUES) {
            return lines;
        }
        int leftOut = lines.size() - MOST_VALUES;
        List<String> shown = new ArrayList<>();
        shown.add("... %,d before these are left out here; the journal has them".formatted(leftOut));
        shown.addAll(lines.subList(leftOut, lines.size()));
        return shown;
    }

    private static String padded(String key) {
        return key + " ".repeat(Math.max(1, COLUMN - key.length()));
    }
}
