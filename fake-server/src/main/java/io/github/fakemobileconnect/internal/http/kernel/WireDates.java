package io.github.fakemobileconnect.internal.http.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates as the real service writes them. */
public final class WireDates {
    /** Central Standard Time, all the year round. */
    private static final ZoneOffset CENTRAL = ZoneOffset.ofHours(-6);

    private static final DateTimeFormatter WITH_TICKS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS");

    private WireDates() {}

    /** UTC with seven digits of a second, as in {@code 2014-01-06T00:24:21.8577113Z}. */
    public static String utcWithTicks(Instant instant) {
        return WITH_TICKS.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** Central Standard Time without an offset, as in {@code 2013-12-30T14:10:32.2330000}. */
    public static String centralWithTicks(Instant instant) {
        return WITH_TICKS.format(instant.atOffset(CENTRAL));
    }
}
