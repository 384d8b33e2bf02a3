package io.github.fakemobileconnect.internal.http.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as the real service writes them. */
public final class WireDates {
    /** Central Standard Time, all the year round. */
    private static final ZoneOffset CENTRAL = ZoneOffset.ofHours(-6);

    private static final DateTimeFormatter WITH_TICKS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS");

    /** Thousandths of a second, and only as many of them as are not zero at the end. */
    private static final DateTimeFormatter TRIMMED = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 3, true)
            .toFormatter(Locale.ROOT);

    private WireDates() {}

    /** UTC with seven digits of a second, as in {@code 2014-01-06T00:24:21.8577113Z}. */
    public static String utcWithTicks(Instant instant) {
        return WITH_TICKS.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** UTC without a sign of it and without zeros at the end, as in {@code 2021-07-11T20:11:29.59}. */
    public static String utcTrimmed(Instant instant) {
        return TRIMMED.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Central Standard Time without an offset and without zeros at the end, as in {@code 2017-12-19T14:35:35.51}. */
    public static String centralTrimmed(Instant instant) {
        return TRIMMED.format(instant.atOffset(CENTRAL));
    }

    /** Central Standard Time without an offset, in whole minutes, as in {@code 2019-05-14T21:05:00}. */
    public static String centralMinutes(Instant instant) {
        return TRIMMED.format(instant.truncatedTo(ChronoUnit.MINUTES).atOffset(CENTRAL));
    }

    /** Central Standard Time without an offset, as in {@code 2013-12-30T14:10:32.2330000}. */
    public static String centralWithTicks(Instant instant) {
        return WITH_TICKS.format(instant.atOffset(CENTRAL));
    }
}
