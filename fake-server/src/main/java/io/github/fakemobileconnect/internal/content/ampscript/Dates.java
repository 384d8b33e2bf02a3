package io.github.fakemobileconnect.internal.content.ampscript;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates as scripts read and print them, all in the time of the platform: Central Standard Time without daylight saving. */
final class Dates {
    /** The time of the platform, summer and winter. */
    static final ZoneOffset CENTRAL = ZoneOffset.ofHours(-6);

    private Dates() {}

    /** A value as a date, where a time without a day is a time of today; empty for what is none. */
    static Optional<LocalDateTime> of(Value value, LocalDate today) {
        if (value instanceof Value.Moment moment) {
            return Optional.of(moment.date());
        }
        return value instanceof Value.Words words ? WrittenDate.read(words.text(), today) : Optional.empty();
    }

    static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, CENTRAL);
    }

    static LocalDateTime inUtc(LocalDateTime date) {
        return date.minusSeconds(CENTRAL.getTotalSeconds());
    }

    /** A date as text, such as {@code 5/1/2023 12:00:00 AM}. */
    static String printed(LocalDateTime date) {
        return DatePattern.of("G").formatted(date);
    }
}
