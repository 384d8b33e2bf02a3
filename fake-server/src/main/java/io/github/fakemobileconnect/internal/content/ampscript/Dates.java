package io.github.fakemobileconnect.internal.content.ampscript;

import io.github.fakemobileconnect.internal.content.ampscript.pattern.DatePattern;
import io.github.fakemobileconnect.internal.content.ampscript.pattern.WrittenDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as scripts read and print them, all in the time of the platform. */
final class Dates {
    private Dates() {}

    /** A value as a date, where a time without a day is a time of today; empty for what is none. */
    static Optional<LocalDateTime> of(Value value, LocalDate today) {
        if (value instanceof Value.Moment moment) {
            return Optional.of(moment.date());
        }
        return value instanceof Value.Words words ? WrittenDate.read(words.text(), today) : Optional.empty();
    }

    /** A date as text, such as {@code 5/1/2023 12:00:00 AM}. */
    static String printed(LocalDateTime date) {
        return DatePattern.printed(date);
    }
}
