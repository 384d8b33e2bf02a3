package io.github.fakemobileconnect.sms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A window of each day in which nothing is sent; where it ends before it starts, it runs over midnight, and
 * where both are the same, there is none.
 *
 * @param offset the UTC offset of both times
 * @param start when it begins
 * @param end when it ends
 */
public record BlackoutWindow(ZoneOffset offset, LocalTime start, LocalTime end) {
    /** The instant one second after the window in which this instant lies; empty when it lies in none. */
    public Optional<Instant> secondAfter(Instant instant) {
        if (start.equals(end)) {
            return Optional.empty();
        }
        LocalDate day = instant.atOffset(offset).toLocalDate();
        Optional<Instant> sinceYesterday = secondAfter(instant, day.minusDays(1));
        return sinceYesterday.isPresent() ? sinceYesterday : secondAfter(instant, day);
    }

    private Optional<Instant> secondAfter(Instant instant, LocalDate day) {
        Instant opens = OffsetDateTime.of(day, start, offset).toInstant();
        LocalDate lastDay = end.isAfter(start) ? day : day.plusDays(1);
        Instant closes = OffsetDateTime.of(lastDay, end, offset).toInstant();
        boolean inside = !instant.isBefore(opens) && !instant.isAfter(closes);
        return inside ? Optional.of(closes.plusSeconds(1)) : Optional.empty();
    }
}
