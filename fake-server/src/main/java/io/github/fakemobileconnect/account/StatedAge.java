package io.github.fakemobileconnect.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The age that a person states: in years, {@code 21}, or as a date of birth, {@code 3/1/2005} or {@code 2005-03-01}. */
final class StatedAge {
    private static final Pattern WRITTEN =
            Pattern.compile("\\d{1,2}/\\d{1,2}/[1-9]\\d{3}|[1-9]\\d{3}-\\d{1,2}-\\d{1,2}");
    private static final List<DateTimeFormatter> DATES = Stream.of("M/d/uuuu", "uuuu-M-d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private StatedAge() {}

    /** The years; empty when the answer states no age, or a birth that has not happened yet. */
    static Optional<Long> read(String answer, Instant at) {
        if (answer.length() <= 3 && MobileNumber.hasOnlyDigits(answer)) {
            return Optional.of(Long.valueOf(answer));
        }
        if (!WRITTEN.matcher(answer).matches()) {
            return Optional.empty();
        }
        LocalDate today = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return DATES.stream()
                .flatMap(format -> date(answer, format).stream())
                .filter(birth -> !birth.isAfter(today))
                .map(birth -> ChronoUnit.YEARS.between(birth, today))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notThisFormat) {
            return Optional.empty();
        }
    }
}
