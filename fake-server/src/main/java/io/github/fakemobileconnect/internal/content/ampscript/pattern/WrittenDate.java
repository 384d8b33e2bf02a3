package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the ways of writing them that the vendor lists. Numbers alone are not a date, a month comes before its
 * day between slashes, and what says where on earth it is gets converted.
 */
public final class WrittenDate {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;
    private static final int LONGEST_FIRST_NUMBER = 4;
    private static final String AFTER_FIRST_NUMBER = ":-/ \u5e74\ub144";
    private static final int NEWEST_SHORT_YEAR = 29;

    private static final String DAY_OF_WEEK = "(?:(" + CalendarNames.DAYS_OF_WEEK + "),? +)?";
    private static final String MONTH = "(" + CalendarNames.MONTHS + ")";
    private static final String TIME =
            "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(?: *([AP])M?)?(?: *(Z|GMT|[+-]\\d{1,2}(?::?\\d{2})?))?";

    private static final List<Shape> SHAPES = List.of(
            new Shape("(\\d{4})-(\\d{1,2})-(\\d{1,2})", 1, 2, 3),
            new Shape("(\\d{4})/(\\d{1,2})/(\\d{1,2})", 1, 2, 3),
            new Shape("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})", 3, 1, 2),
            new Shape("(\\d{1,2})-(\\d{1,2})-(\\d{4}|\\d{2})", 3, 1, 2),
            new Shape("(\\d{1,2})-" + MONTH + "-(\\d{4}|\\d{2})", 3, 2, 1),
            new Shape("(\\d{1,2}) +" + MONTH + ",? +(\\d{4})", 3, 2, 1),
            new Shape(MONTH + " +(\\d{1,2}),? +(\\d{4})", 3, 1, 2),
            new Shape("(\\d{4}) ?\u5e74 ?(\\d{1,2}) ?\u6708 ?(\\d{1,2}) ?\u65e5", 1, 2, 3),
            new Shape("(\\d{4}) ?\ub144 ?(\\d{1,2}) ?\uc6d4 ?(\\d{1,2}) ?\uc77c", 1, 2, 3));
    private static final Pattern TIME_ONLY = Pattern.compile(TIME, Pattern.CASE_INSENSITIVE);

    private static final int ONLY_HOUR = 1;

    private WrittenDate() {}

    /** A date in Central Standard Time; empty for what is none. A time alone is a time of today. */
    public static Optional<LocalDateTime> read(String text, LocalDate today) {
        // Every comparison of texts asks, so what cannot be a date is told without trying the shapes.
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.empty();
        }
        String stripped = text.strip();
        return beginsLikeOne(stripped) ? tried(stripped, today) : Optional.empty();
    }

    private static boolean beginsLikeOne(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        if (!isDigit(text.charAt(0))) {
            return CalendarNames.begin(text);
        }
        int end = 1;
        while (end < LONGEST_FIRST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && AFTER_FIRST_NUMBER.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<LocalDateTime> tried(String text, LocalDate today) {
        try {
            Matcher time = TIME_ONLY.matcher(text);
            if (time.matches()) {
                return Optional.of(timeOf(time, ONLY_HOUR, today));
            }
            for (Shape shape : SHAPES) {
                Matcher matcher = shape.pattern().matcher(text);
                if (matcher.matches()) {
                    return dateOf(matcher, shape);
                }
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> dateOf(MatchResult written, Shape shape) {
        LocalDate day = LocalDate.of(
                year(written.group(shape.year() + 1)),
                CalendarNames.month(written.group(shape.month() + 1)),
                Integer.parseInt(written.group(shape.day() + 1)));
        String dayOfWeek = written.group(1);
        if (day.getYear() < 1 || (dayOfWeek != null && !isOn(day, dayOfWeek))) {
            return Optional.empty();
        }
        return Optional.of(written.group(Shape.HOUR) == null ? day.atStartOfDay() : timeOf(written, Shape.HOUR, day));
    }

    private static boolean isOn(LocalDate day, String dayOfWeek) {
        DayOfWeek written = CalendarNames.dayOfWeek(dayOfWeek);
        return day.getDayOfWeek() == written;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year <= NEWEST_SHORT_YEAR ? 2000 + year : 1900 + year;
    }

    /** The groups of a time, from its hour on. */
    private static LocalDateTime timeOf(MatchResult written, int from, LocalDate day) {
        int hour = hour(Integer.parseInt(written.group(from)), written.group(from + 4));
        int second = written.group(from + 2) == null ? 0 : Integer.parseInt(written.group(from + 2));
        String fraction = written.group(from + 3);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        LocalDateTime local = day.atTime(hour, Integer.parseInt(written.group(from + 1)), second, nanos);
        String zone = written.group(from + 5);
        return zone == null ? local : CentralTime.at(local.toInstant(offset(zone.toUpperCase(Locale.ROOT))));
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (half.equalsIgnoreCase("P")) {
            return written < 12 ? written + 12 : written;
        }
        if (written > 12) {
            throw new DateTimeException("after noon, but before it");
        }
        return written % 12;
    }

    private static ZoneOffset offset(String zone) {
        if (zone.equals("Z") || zone.equals("GMT")) {
            return ZoneOffset.UTC;
        }
        String digits = zone.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = zone.startsWith("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    /** A way of writing a day, and in which of its groups year, month and day are. */
    private record Shape(Pattern pattern, int year, int month, int day) {
        /** The group with the hour: it comes after the day of the week and the three of the day. */
        static final int HOUR = 5;

        Shape(String day, int yearGroup, int monthGroup, int dayGroup) {
            this(
                    Pattern.compile(DAY_OF_WEEK + day + "(?:(?:T|,? +)" + TIME + ")?", Pattern.CASE_INSENSITIVE),
                    yearGroup,
                    monthGroup,
                    dayGroup);
        }
    }
}
