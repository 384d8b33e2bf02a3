package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.internal.engine.send.Timing;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import io.github.fakemobileconnect.sms.BlackoutWindow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads when a send is to leave, and collects what is wrong with that. */
final class TimingReader {
    private static final DateTimeFormatter SEND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SEND_TIME_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
    private static final Pattern OFFSET_SHAPE = Pattern.compile("[+-]\\d{2}:?\\d{2}");
    private static final DateTimeFormatter WINDOW_TIME =
            DateTimeFormatter.ofPattern("HHmm").withResolverStyle(ResolverStyle.STRICT);

    private final List<Rejection> problems = new ArrayList<>();

    private TimingReader() {}

    static Timing read(WireReader body) {
        TimingReader reader = new TimingReader();
        Instant notBefore = reader.read(
                        body.written("sendTime"), TimingReader::sendTime, MobileConnectReason.SEND_TIME_INVALID)
                .orElse(Instant.MIN);
        Optional<WireReader> window = body.object("blackoutWindow");
        if (window.isEmpty() && body.has("blackoutWindow")) {
            reader.problems.add(
                    Rejection.of(MobileConnectReason.BLACKOUT_START_INVALID, body.written("blackoutWindow")));
        }
        boolean withoutOffset =
                window.filter(given -> given.text("utcOffset").isBlank()).isPresent();
        List<BlackoutWindow> blackouts = window.filter(given -> !withoutOffset).flatMap(reader::window).stream()
                .toList();
        return new Timing(notBefore, blackouts, withoutOffset, reader.problems);
    }

    /** All three parts are looked at, so that all of their problems are told. */
    private Optional<BlackoutWindow> window(WireReader given) {
        Optional<ZoneOffset> offset =
                read(given.text("utcOffset"), TimingReader::offset, MobileConnectReason.BLACKOUT_OFFSET_INVALID);
        Optional<LocalTime> start = required(
                given.text("windowStart"),
                MobileConnectReason.BLACKOUT_START_MISSING,
                MobileConnectReason.BLACKOUT_START_INVALID);
        Optional<LocalTime> end = required(
                given.text("windowEnd"),
                MobileConnectReason.BLACKOUT_END_MISSING,
                MobileConnectReason.BLACKOUT_END_INVALID);
        return offset.isPresent() && start.isPresent() && end.isPresent()
                ? Optional.of(new BlackoutWindow(offset.get(), start.get(), end.get()))
                : Optional.empty();
    }

    private Optional<LocalTime> required(String text, Reason missing, Reason invalid) {
        if (text.isBlank()) {
            problems.add(Rejection.of(missing));
            return Optional.empty();
        }
        return read(text, given -> LocalTime.parse(given, WINDOW_TIME), invalid);
    }

    private <T> Optional<T> read(String text, Function<String, T> reading, Reason invalid) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text.strip()));
        } catch (DateTimeException unreadable) {
            problems.add(Rejection.of(invalid, text));
            return Optional.empty();
        }
    }

    private static Instant sendTime(String text) {
        if (!SEND_TIME_SHAPE.matcher(text).matches()) {
            throw new DateTimeException("a year has four digits and no sign");
        }
        return LocalDateTime.parse(text, SEND_TIME).toInstant(ZoneOffset.UTC);
    }

    private static ZoneOffset offset(String text) {
        if (!OFFSET_SHAPE.matcher(text).matches()) {
            throw new DateTimeException("an offset has a sign, two digits of hours and two of minutes");
        }
        return ZoneOffset.of(text);
    }
}
