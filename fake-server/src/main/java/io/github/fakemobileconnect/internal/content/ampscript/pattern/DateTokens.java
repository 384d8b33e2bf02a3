package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.time.LocalDateTime;
import java.time.temporal.ChronoField;

/** The tokens of .NET's date patterns for one date: a letter, and how often it is repeated. */
record DateTokens(LocalDateTime date) {
    private static final int MOST_OF_A_FRACTION = 7;
    private static final int NANO_DIGITS = 9;

    static boolean areUsable(char letter, int count) {
        return (letter != 'f' && letter != 'F') || count <= MOST_OF_A_FRACTION;
    }

    void write(char letter, int count, StringBuilder to) {
        switch (letter) {
            case 'd' -> to.append(count > 2 ? dayName(count) : number(date.getDayOfMonth(), count));
            case 'M' -> to.append(count > 2 ? monthName(count) : number(date.getMonthValue(), count));
            case 'y' -> to.append(count > 2 ? padded(date.getYear(), count) : number(date.getYear() % 100, count));
            case 'H' -> to.append(number(date.getHour(), count));
            case 'h' -> to.append(number(hourOnTheClock(date), count));
            case 'm' -> to.append(number(date.getMinute(), count));
            case 's' -> to.append(number(date.getSecond(), count));
            case 'f' -> to.append(fraction(count));
            case 'F' -> writeShortestFraction(count, to);
            case 't' -> to.append(date.getHour() < 12 ? "AM" : "PM", 0, Math.min(count, 2));
            case 'z' -> to.append(count == 1 ? "-6" : count == 2 ? "-06" : "-06:00");
            case 'K' -> to.append("-06:00".repeat(count));
            case 'g' -> to.append("A.D.");
            default -> throw new IllegalArgumentException("letter must be one of a token but was '" + letter + "'");
        }
    }

    /** The hour from 1 to 12. */
    static int hourOnTheClock(LocalDateTime date) {
        return date.getHour() % 12 == 0 ? 12 : date.getHour() % 12;
    }

    private String dayName(int count) {
        String name = CalendarNames.full(date.getDayOfWeek());
        return count == 3 ? CalendarNames.shortened(name) : name;
    }

    private String monthName(int count) {
        String name = CalendarNames.full(date.getMonth());
        return count == 3 ? CalendarNames.shortened(name) : name;
    }

    private static String number(int number, int count) {
        return padded(number, Math.min(count, 2));
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private String fraction(int count) {
        return padded(date.get(ChronoField.NANO_OF_SECOND), NANO_DIGITS).substring(0, count);
    }

    /** A fraction without zeros at its end; without any digits its point goes as well. */
    private void writeShortestFraction(int count, StringBuilder to) {
        String digits = fraction(count);
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        to.append(digits, 0, end);
        boolean endsWithPoint = to.length() > 0 && to.charAt(to.length() - 1) == '.';
        if (end == 0 && endsWithPoint) {
            to.setLength(to.length() - 1);
        }
    }
}
