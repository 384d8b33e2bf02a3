package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.CentralTime;
import io.github.fakemobileconnect.internal.content.ampscript.pattern.DatePattern;
import io.github.fakemobileconnect.internal.content.ampscript.pattern.DateUnit;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Functions that read dates, move them, and measure them. */
final class DateFunctions {
    private static final int LAST_YEAR = 9999;

    private DateFunctions() {}

    static List<Function> all() {
        return Stream.concat(
                        Stream.of(
                                Function.of("Now", 0, 1, arguments -> Value.of(now(arguments))),
                                Function.of("DateAdd", 3, 3, DateFunctions::add),
                                Function.of("DateDiff", 3, 3, DateFunctions::difference),
                                Function.of("DatePart", 2, 2, DateFunctions::part),
                                Function.of("DateParse", 1, 2, DateFunctions::parse)),
                        FormatFunctions.all().stream())
                .toList();
    }

    /** An argument as a date, where a time alone is a time of today; empty for what is none. */
    static Optional<LocalDateTime> find(Arguments arguments, int position) {
        return Dates.of(arguments.value(position), now(arguments).toLocalDate());
    }

    private static LocalDateTime now(Arguments arguments) {
        return CentralTime.at(arguments.run().outside(arguments.at(), Surroundings::now));
    }

    private static LocalDateTime date(Arguments arguments, int position) {
        return find(arguments, position)
                .orElseThrow(() -> arguments.wrong(
                        position,
                        "must be a date but is " + arguments.value(position).inWords()));
    }

    private static Value add(Arguments arguments) {
        LocalDateTime date = date(arguments, 0);
        int amount = arguments.whole(1);
        DateUnit unit = unit(arguments);
        try {
            LocalDateTime moved = unit.moved(date, amount);
            if (moved.getYear() >= 1 && moved.getYear() <= LAST_YEAR) {
                return Value.of(moved);
            }
        } catch (DateTimeException tooFar) {
            // Even further than the years that are refused below.
        }
        throw arguments.wrong(1, "must not lead out of the years 1 to %d but is %d".formatted(LAST_YEAR, amount));
    }

    private static Value difference(Arguments arguments) {
        LocalDateTime start = date(arguments, 0);
        LocalDateTime end = date(arguments, 1);
        return Value.of(unit(arguments).between(start, end));
    }

    private static DateUnit unit(Arguments arguments) {
        String symbol = arguments.text(2);
        return DateUnit.written(symbol)
                .orElseThrow(() -> arguments.wrong(2, "must be Y, M, D, H or MI but is \"%s\"".formatted(symbol)));
    }

    /** A part as text; months and days have two digits, and hours are those of a clock. */
    private static Value part(Arguments arguments) {
        LocalDateTime date = date(arguments, 0);
        String pattern = switch (arguments.text(1).toLowerCase(Locale.ROOT)) {
            case "y", "year" -> "yyyy";
            case "m", "month" -> "MM";
            case "monthname" -> "MMMM";
            case "d", "day" -> "dd";
            case "h", "hour" -> "h";
            case "mi", "minute" -> "m";
            default ->
                throw arguments.wrong(
                        1,
                        "must be Y, M, D, H, MI, year, month, monthName, day, hour or minute but is \"%s\""
                                .formatted(arguments.text(1)));
        };
        return Value.of(DatePattern.custom(pattern).formatted(date));
    }

    private static Value parse(Arguments arguments) {
        LocalDateTime date = date(arguments, 0);
        return Value.of(arguments.isTrue(1) ? CentralTime.inUtc(date) : date);
    }
}
