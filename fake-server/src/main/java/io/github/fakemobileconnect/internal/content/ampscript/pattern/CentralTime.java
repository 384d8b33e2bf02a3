package io.github.fakemobileconnect.internal.content.ampscript.pattern;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The time of the platform: Central Standard Time without daylight saving. */
public final class CentralTime {
    private static final ZoneOffset CENTRAL = ZoneOffset.ofHours(-6);

    private CentralTime() {}

    /** The date at an instant. */
    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, CENTRAL);
    }

    /** The same date as UTC has it. */
    public static LocalDateTime inUtc(LocalDateTime date) {
        return date.minusSeconds(CENTRAL.getTotalSeconds());
    }
}
