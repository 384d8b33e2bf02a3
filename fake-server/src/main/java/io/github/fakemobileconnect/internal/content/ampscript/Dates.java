package io.github.fakemobileconnect.internal.content.ampscript;

import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as scripts read and print them. */
final class Dates {
    private Dates() {}

    /** A value as a date; empty for what is none. */
    static Optional<LocalDateTime> of(Value value) {
        return value instanceof Value.Moment moment ? Optional.of(moment.date()) : Optional.empty();
    }

    /** A date as text. */
    static String printed(LocalDateTime date) {
        return date.toString();
    }
}
