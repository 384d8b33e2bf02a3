package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.NUMBER;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the status of a transactional message says. */
class MessageStatusTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(MessageStatusTest::definitions);

    private final Messaging messaging = new Messaging(mobileConnect);

    private static void definitions(FakeMobileConnect fake) {
        fake.account()
                .add(
                        SendDefinition.of("hello", NorthernTrail.JOIN.keyword()).saying("Hello"),
                        SendDefinition.of("later", NorthernTrail.JOIN.keyword())
                                .saying("Later")
                                .inactive());
    }

    @Test
    void of_a_sent_message() {
        messaging.send("k", "hello");

        assertThat(messaging.status("k")).matches("""
                \\{"requestId":"…","eventCategoryType":"TransactionalSendEvents.SMSSent",\
                "timestamp":"2026-03-01T03:00:00","compositeId":"[^"]+",\
                "info":\\{"messageKey":"k","contactKey":"Astro25","to":"13175551212"}}""");
    }

    @Test
    void of_a_message_that_waits_has_no_information() {
        messaging.later(Duration.ofMillis(250));
        messaging.send("k", "later");
        messaging.later(Duration.ofHours(1));

        assertThat(messaging.status("k")).isEqualTo("""
                {"requestId":"…","eventCategoryType":"TransactionalSendEvents.SMSQueued",\
                "timestamp":"2026-03-01T03:00:00.25"}""");
    }

    @Test
    void of_a_message_that_was_not_sent() {
        mobileConnect.handset(NUMBER).text("STOP");
        messaging.send("k", "hello");

        assertThat(messaging.status("k")).matches("""
                \\{"requestId":"…","eventCategoryType":"TransactionalSendEvents.SMSNotSent",\
                "timestamp":"2026-03-01T03:00:00","compositeId":"[^"]+",\
                "info":\\{"messageKey":"k","contactKey":"Astro25","to":"13175551212",\
                "statusCode":1,"statusMessage":"Unsubscribed"}}""");
    }

    @Test
    void has_the_time_at_which_the_message_left() {
        messaging.send("k", "later");
        messaging.later(Duration.ofMinutes(90));
        messaging.bring("later", "active");
        messaging.later(Duration.ofHours(1));

        assertThat(messaging.status("k")).contains("SMSSent", "\"timestamp\":\"2026-03-01T04:30:00\"");
    }

    @Test
    void knows_no_summer_time() {
        messaging.later(Duration.ofDays(150));
        messaging.send("k", "hello");

        assertThat(messaging.status("k")).contains("\"timestamp\":\"2026-07-29T03:00:00\"");
    }

    @Test
    void has_contact_and_number_as_they_were_written() {
        messaging.sendTo("hello", "{\"contactKey\":\" A\",\"to\":\"+13175551212\",\"messageKey\":\"k\"}");

        assertThat(messaging.status("k"))
                .contains("\"info\":{\"messageKey\":\"k\",\"contactKey\":\" A\",\"to\":\"+13175551212\"}");
    }

    @Test
    void of_a_recipient_without_anything_can_be_read_at_once() {
        messaging.sendTo("hello", "{\"messageKey\":\"k\"}");

        assertThat(messaging.status("k"))
                .contains("\"info\":{\"messageKey\":\"k\",\"contactKey\":\"\",\"to\":\"\",\"statusCode\":29,"
                        + "\"statusMessage\":\"MissingSubscriberKeyValue\"}");
    }

    @Test
    void is_asked_for_with_an_id_of_its_own() {
        messaging.send("k", "hello");

        String path = Messaging.MESSAGES + "/k";
        assertThat(messaging.application().get(path).body())
                .isNotEqualTo(messaging.application().get(path).body());
    }

    @ParameterizedTest
    @CsvSource({"nobody,nobody", "a%20b,a b", "K,K"})
    void of_an_unknown_key_is_not_found(String inPath, String key) {
        assertRefused(
                mobileConnect,
                messaging.application().get(Messaging.MESSAGES + "/" + inPath),
                404,
                "{\"message\":\"MCMS_UTM_Runtime_ObjectNotFound: " + key
                        + "\",\"errorcode\":30003,\"documentation\":\"\"}");
    }

    @Test
    void of_an_unknown_key_is_queued_under_the_alternative_reading() {
        mobileConnect.reset(
                new NorthernTrail(),
                MessageStatusTest::definitions,
                Scenarios.underTheAlternativeOf(Reading.UNKNOWN_MESSAGE_STATUS));

        assertThat(messaging.status("nobody")).isEqualTo("""
                {"requestId":"…","eventCategoryType":"TransactionalSendEvents.SMSQueued",\
                "timestamp":"2026-03-01T03:00:00"}""");
        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> (Object) entry.event())
                .contains(new ReadingConsulted(Reading.UNKNOWN_MESSAGE_STATUS, true));
    }
}
