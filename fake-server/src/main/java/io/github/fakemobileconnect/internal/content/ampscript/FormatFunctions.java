package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.DatePattern;
import io.github.fakemobileconnect.internal.content.ampscript.pattern.NumberPattern;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Functions that print dates and numbers by a pattern. */
final class FormatFunctions {
    /** How many characters to look at a token of a pattern is worth. */
    private static final int TOKEN = 8;

    private FormatFunctions() {}

    static List<Function> all() {
        return List.of(
                Function.of("Format", 2, 4, FormatFunctions::format),
                Function.of("FormatDate", 1, 4, FormatFunctions::formatDate));
    }

    /** A number or a date by a .NET pattern; what the pattern does not fit comes back as it is. */
    private static Value format(Arguments arguments) {
        boolean isDate = isDate(arguments);
        requireEnglish(arguments);
        Value value = arguments.value(0);
        String pattern = pattern(arguments, 1);
        Optional<String> number = isDate
                ? Optional.empty()
                : Numbers.of(value).flatMap(amount -> NumberPattern.formatted(amount, pattern));
        return Value.of(number.or(() -> DateFunctions.find(arguments, 0)
                        .map(date -> DatePattern.of(pattern).formatted(date)))
                .orElseGet(() -> arguments.text(0)));
    }

    /** A pattern; a long one takes longer. */
    static String pattern(Arguments arguments, int position) {
        String pattern = arguments.text(position, "");
        arguments.run().chargeFor(pattern.length() * TOKEN, arguments.at());
        return pattern;
    }

    private static boolean isDate(Arguments arguments) {
        String kind = arguments.text(2, "");
        if (!kind.isEmpty() && !kind.equalsIgnoreCase("Date")) {
            throw arguments.wrong(
                    2,
                    "must be \"Date\" or empty, because the platform fails on all else, but is \"%s\"; ".formatted(kind)
                            + "leave it out to format a number");
        }
        return !kind.isEmpty();
    }

    /** A date by a pattern for the day and one for the time; empty text for what is no date. */
    private static Value formatDate(Arguments arguments) {
        requireEnglish(arguments);
        List<DatePattern> patterns = Stream.of(SplitPattern.DAY.of(arguments, 1), SplitPattern.TIME.of(arguments, 2))
                .flatMap(Optional::stream)
                .toList();
        return Value.of(DateFunctions.find(arguments, 0)
                .map(date -> patterns.isEmpty() ? Dates.printed(date) : formatted(date, patterns))
                .orElse(""));
    }

    private static String formatted(LocalDateTime date, List<DatePattern> patterns) {
        return patterns.stream().map(pattern -> pattern.formatted(date)).collect(Collectors.joining(" "));
    }

    private static void requireEnglish(Arguments arguments) {
        String culture = arguments.text(3, "");
        if (!culture.isEmpty() && !culture.replace('_', '-').equalsIgnoreCase("en-US")) {
            throw arguments.unknown(
                    3, "must be en-US, the only culture that the fake knows, but is \"%s\"".formatted(culture));
        }
    }
}
