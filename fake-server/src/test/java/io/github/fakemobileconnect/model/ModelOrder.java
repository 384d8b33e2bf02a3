package io.github.fakemobileconnect.model;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.OutboundMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** A send as the application orders it; a keyword or an override that is empty is left out. */
record ModelOrder(
        OutboundMessage message,
        List<MobileNumber> numbers,
        boolean subscribe,
        boolean resubscribe,
        String keyword,
        String override,
        Duration delay) {
    private static final DateTimeFormatter SEND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    String path() {
        return "/sms/v1/messageContact/" + message.id() + "/send";
    }

    /**
     * Every seventh minute: no window of an hour ends then, whether it began with a text of a handset, half a second past, or
     * with another send. The documents do not say which comes first.
     */
    Instant leavesAt(Instant now) {
        long minutes = now.plus(delay).getEpochSecond() / 60;
        return delay.isZero() ? now : Instant.ofEpochSecond((minutes / 7 + 1) * 7 * 60);
    }

    String json(Instant now) {
        return """
                {"mobileNumbers":[%s],"Subscribe":%s,"Resubscribe":%s%s%s%s}""".formatted(
                        numbers.stream().map(number -> "\"" + number + "\"").collect(Collectors.joining(",")),
                        subscribe,
                        resubscribe,
                        keyword.isEmpty() ? "" : ",\"keyword\":\"%s\"".formatted(keyword),
                        override.isEmpty() ? "" : ",\"Override\":true,\"messageText\":\"%s\"".formatted(override),
                        delay.isZero() ? "" : ",\"SendTime\":\"%s\"".formatted(SEND_TIME.format(leavesAt(now))));
    }

    String text() {
        return override.isEmpty() ? message.text() : override;
    }

    @Override
    public String toString() {
        return "send of \"%s\" from %s to %s%s%s%s%s%s"
                .formatted(
                        message.text(),
                        message.code(),
                        numbers,
                        subscribe ? ", Subscribe" : "",
                        resubscribe ? ", Resubscribe" : "",
                        keyword.isEmpty() ? "" : ", keyword " + keyword,
                        override.isEmpty() ? "" : ", override \"" + override + "\"",
                        delay.isZero() ? "" : ", in " + delay);
    }
}
