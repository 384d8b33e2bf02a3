package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of months and days of the week, whole and with three letters. */
final class CalendarNames {
    /** All names of the days of the week, as choices of a regular expression. */
    static final String DAYS_OF_WEEK = Arrays.stream(DayOfWeek.values())
            .flatMap(day -> Stream.of(full(day), shortened(full(day))))
            .collect(Collectors.joining("|"));
    /** All names of the months, as choices of a regular expression. */
    static final String MONTHS = Arrays.stream(Month.values())
            .flatMap(month -> Stream.of(full(month), shortened(full(month))))
            .collect(Collectors.joining("|"));

    private static final int SHORT = 3;
    private static final Set<String> BEGINNINGS = beginnings();

    private CalendarNames() {}

    private static Set<String> beginnings() {
        Set<String> beginnings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        beginnings.addAll(List.of((DAYS_OF_WEEK + "|" + MONTHS).split("\\|", -1)));
        beginnings.removeIf(name -> name.length() > SHORT);
        return beginnings;
    }

    /** Whether a text begins with three letters that a name begins with. */
    static boolean begin(String text) {
        return text.length() >= SHORT && BEGINNINGS.contains(shortened(text));
    }

    static String full(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }

    static String full(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.US);
    }

    static String shortened(String name) {
        return name.substring(0, SHORT);
    }

    static DayOfWeek dayOfWeek(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> begins(full(day), name))
                .findFirst()
                .orElseThrow();
    }

    /** The number of a month that is written as a name, or as a number. */
    static int month(String written) {
        return Arrays.stream(Month.values())
                .filter(month -> begins(full(month), written))
                .findFirst()
                .map(Month::getValue)
                .orElseGet(() -> Integer.parseInt(written));
    }

    private static boolean begins(String name, String written) {
        return name.regionMatches(true, 0, written, 0, SHORT);
    }
}
