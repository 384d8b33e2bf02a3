package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static io.github.fakemobileconnect.send.ContactSends.SEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.MtHeld;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Rounds;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Suppression;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sends that leave later: at a time, or after a blackout window. */
class SendAtATimeTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = ContactSends.start();

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void leaves_then_and_not_before() {
        phone.text("CODETEST");
        send(",\"SendTime\":\"2026-03-01 10:30\"");

        assertThat(phone.inbox()).hasSize(1);
        assertThat(ContactSends.events(mobileConnect, MtHeld.class))
                .extracting(MtHeld::hold)
                .containsExactly(new Hold(Instant.parse("2026-03-01T10:30:00Z"), Hold.Reason.SEND_TIME));
        mobileConnect.time().advanceBy(Duration.ofMinutes(90).minusMillis(1));
        assertThat(phone.inbox()).hasSize(1);
        mobileConnect.time().advanceBy(Duration.ofMillis(1));
        assertThat(phone.inbox()).hasSize(2);
    }

    @Test
    void in_the_past_means_now() {
        phone.text("CODETEST");

        send(",\"SendTime\":\"2026-03-01 08:59\"");

        assertThat(phone.inbox()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} to {1} at {2}, sent at {3}: {4}")
    @CsvSource({
        "0900, 1700, +0000, '',                 2026-03-01T17:00:01Z",
        "0901, 1700, +0000, '',                 at once",
        "0800, 0859, +0000, '',                 at once",
        "0800, 0900, +0000, '',                 2026-03-01T09:00:01Z",
        "2100, 0930, +0000, '',                 2026-03-01T09:30:01Z",
        "2100, 0930, +0000, 2026-03-01 21:15,   2026-03-02T09:30:01Z",
        "0900, 0900, +0000, '',                 at once",
        "0300, 0800, -0500, '',                 2026-03-01T13:00:01Z",
        "0300, 0800, -0500, 2026-03-01 13:01,   2026-03-01T13:01:00Z",
        "2100, 0800, +0530, 2026-03-01 20:00,   2026-03-02T02:30:01Z"
    })
    void respects_the_blackout_window(String start, String end, String offset, String sendTime, String leaves) {
        phone.text("CODETEST");
        String window = ",\"blackoutWindow\":{\"UtcOffset\":\"%s\",\"WindowStart\":\"%s\",\"WindowEnd\":\"%s\"}"
                .formatted(offset, start, end);

        send(window + (sendTime.isEmpty() ? "" : ",\"SendTime\":\"" + sendTime + "\""));

        if (leaves.equals("at once")) {
            assertThat(phone.inbox()).hasSize(2);
        } else {
            assertThat(ContactSends.events(mobileConnect, MtHeld.class))
                    .extracting(held -> held.hold().until())
                    .containsExactly(Instant.parse(leaves));
            mobileConnect.time().advanceTo(Instant.parse(leaves));
            assertThat(phone.inbox()).hasSize(2);
        }
    }

    @Test
    void ignores_a_window_without_an_offset_or_refuses_it() {
        String window = ",\"blackoutWindow\":{\"WindowStart\":\"0000\",\"WindowEnd\":\"2359\"}";
        phone.text("CODETEST");
        send(window);
        assertThat(phone.inbox()).hasSize(2);

        mobileConnect.reset(
                new NorthernTrail(),
                ContactSends::messages,
                Scenarios.underTheAlternativeOf(Reading.BLACKOUT_WITHOUT_OFFSET));

        assertRefused(mobileConnect, send(window), 400, """
                {"errors":["A UTC offset must be specified when using a blackout window."]}""");
    }

    @Test
    void a_stop_in_between_counts() {
        phone.text("CODETEST");
        send(",\"SendTime\":\"2026-03-01 10:30\"");
        phone.text("STOP");
        int before = phone.inbox().size();

        mobileConnect.time().advanceBy(Duration.ofHours(2));

        assertThat(phone.inbox()).hasSize(before);
        assertThat(ContactSends.events(mobileConnect, MtSuppressed.class))
                .extracting(MtSuppressed::reason)
                .containsExactly(Suppression.UNSUBSCRIBED);
    }

    @Test
    void a_yes_in_between_counts_too() {
        phone.text("JOINSMS");
        send(",\"SendTime\":\"2026-03-01 09:30\"");
        phone.reply("Y");

        mobileConnect.time().advanceBy(Duration.ofHours(1));

        assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Hello");
    }

    @Test
    void many_over_a_month_leave_in_order() {
        int sends = Rounds.inLongRuns(2_000).otherwise(200);
        Duration apart = Duration.ofMinutes(40_000 / sends);
        phone.text("CODETEST");
        for (int i = sends - 1; i >= 0; i--) {
            Instant at = START.plus(apart.multipliedBy(i)).plus(Duration.ofMinutes(1));
            application.post(
                    SEND,
                    "{\"mobileNumbers\":[\"13175551212\"],\"Override\":true,\"messageText\":\"" + i
                            + "\",\"SendTime\":\""
                            + at.toString().substring(0, 16).replace('T', ' ') + "\"}");
        }

        mobileConnect.time().advanceBy(Duration.ofDays(30));

        assertThat(phone.inbox().stream().skip(1).map(MtMessage::text))
                .containsExactlyElementsOf(
                        IntStream.range(0, sends).mapToObj(String::valueOf).toList());
    }

    private HttpResponse<String> send(String more) {
        return application.post(
                SEND, "{\"mobileNumbers\":[\"13175551212\"],\"Override\":true,\"messageText\":\"Hello\"" + more + "}");
    }
}
