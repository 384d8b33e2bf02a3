package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class TransactionalAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final TrailApplication application = new TrailApplication(mobileConnect);

    @Nested
    class Sent {

        @Test
        void a_message_that_left_is_sent() {
            application.message("otp_1", "otp", "13175551212");

            assertThat(mobileConnect).message("otp_1").isSent();
            assertThat(mobileConnect)
                    .eventually()
                    .message(new MessageKey("otp_1"))
                    .isSent();
        }

        @Test
        void stop_is_told() {
            phone.text("JOINSMS", CODE);
            phone.reply("Y");
            phone.text("STOP", CODE);
            application.message("otp_1", "otp", "13175551212");
            phone.text("JOINSMS", CODE);

            AssertionFailedError failure = assertFails(
                    "message-unsubscribed",
                    () -> assertThat(mobileConnect).message("otp_1").isSent());

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("sent");
        }

        @Test
        void stop_without_a_subscription_is_told() {
            phone.text("STOP", CODE);
            application.message("otp_1", "otp", "13175551212");

            assertFails(
                    "message-opted-out",
                    () -> assertThat(mobileConnect).message("otp_1").isSent());
        }

        @Test
        void a_missing_confirmation_is_told() {
            phone.text("JOINSMS", CODE);
            application.message("otp_1", "otp", "13175551212");

            assertFails(
                    "message-in-progress",
                    () -> assertThat(mobileConnect).message("otp_1").isSent());
        }

        @Test
        void a_queue_is_told() {
            application.message("otp_1", "later", "13175551212");

            assertFails(
                    "message-queued",
                    () -> assertThat(mobileConnect).message("otp_1").isSent());
        }
    }

    @Nested
    class NotSent {

        @Test
        void the_reason_is_that_of_the_status() {
            phone.text("STOP", CODE);
            application.message("otp_1", "otp", "13175551212");

            assertThat(mobileConnect).message("otp_1").isNotSent().isNotSent(NotSentReason.UNSUBSCRIBED);
        }

        @Test
        void a_message_that_was_sent_is_shown() {
            application.message("otp_1", "otp", "13175551212");

            assertFails(
                    "message-sent",
                    () -> assertThat(mobileConnect).message("otp_1").isNotSent(NotSentReason.UNSUBSCRIBED));
            assertFails(
                    "message-sent-any",
                    () -> assertThat(mobileConnect).message("otp_1").isNotSent());
        }

        @Test
        void an_older_message_that_expires_leaves_a_newer_one_with_its_key_alone() {
            application.message("otp_1", "later", "13175551212");
            mobileConnect.time().advanceBy(Duration.ofHours(49));
            application.message("otp_1", "otp", "13175551212");

            mobileConnect.time().advanceBy(Duration.ofHours(24));

            assertThat(mobileConnect).message("otp_1").isSent();
        }

        @Test
        void a_message_expires_in_its_queue() {
            application.message("otp_1", "later", "13175551212");
            mobileConnect.time().advanceBy(Duration.ofDays(3));

            assertThat(mobileConnect).message("otp_1").isNotSent(NotSentReason.SUBSCRIBER_REQUEST_EXPIRED);
        }
    }

    @Nested
    class Queued {

        @Test
        void it_waits_for_its_definition() {
            application.message("otp_1", "later", "13175551212");

            assertThat(mobileConnect).message("otp_1").isQueued();
        }

        @Test
        void another_reason_is_shown() {
            application.message("otp_1", "later", "13175551212");
            mobileConnect.time().advanceBy(Duration.ofDays(3));

            assertFails(
                    "message-expired",
                    () -> assertThat(mobileConnect).message("otp_1").isQueued());
        }
    }

    @Nested
    class Faulty {

        @Test
        void a_key_that_is_taken_leaves_the_status_alone() {
            application.message("otp_1", "otp", "13175551212");
            application.message("otp_1", "otp", "13175551212");

            assertThat(mobileConnect)
                    .message("otp_1")
                    .wasFaulty()
                    .wasFaulty(TransactionalReason.MESSAGE_KEY_DUPLICATE)
                    .isSent();
        }

        @Test
        void another_fault_is_shown() {
            application.message("otp_1", "otp", "1");

            assertFails(
                    "message-faulty",
                    () -> assertThat(mobileConnect).message("otp_1").wasFaulty(TransactionalReason.TO_MISSING));
        }

        @Test
        void a_message_without_fault_is_shown() {
            application.message("otp_1", "otp", "13175551212");

            assertFails(
                    "message-not-faulty",
                    () -> assertThat(mobileConnect).message("otp_1").wasFaulty());
        }

        @Test
        void the_status_is_that_which_the_application_is_told() {
            assertThatStatusIs(NotSentReason.MISSING_SUBSCRIBER_KEY, "a", "'to':'13175551212'");
            assertThatStatusIs(
                    NotSentReason.SUBSCRIBER_KEY_TOO_LONG,
                    "b",
                    "'to':'13175551212','contactKey':'%s'".formatted("k".repeat(255)));
            assertThatStatusIs(NotSentReason.INVALID_MOBILE_NUMBER, "c", "'contactKey':'k'");
            assertThatStatusIs(NotSentReason.INVALID_MOBILE_NUMBER, "d", "'contactKey':'k','to':'x'");
            assertThatStatusIs(NotSentReason.UNSPECIFIED_ERROR, "e".repeat(101), "'contactKey':'k','to':'x'");
        }

        private void assertThatStatusIs(NotSentReason reason, String key, String recipient) {
            application.post(
                    "messaging/v1/sms/messages/" + key, "'definitionKey':'otp','recipient':{%s}".formatted(recipient));

            assertThat(application.status(key)).contains("\"statusCode\":" + reason.code());
            assertThat(mobileConnect).message(key).isNotSent(reason).wasFaulty();
        }
    }

    @Nested
    class Unknown {

        @Test
        void the_nearest_keys_and_refused_requests_are_shown() {
            application.message("otp_2", "otp", "13175551212");
            application.message("welcome", "otp", "13175551212");
            application.message("otp_1", "nothing", "13175551212");

            assertFails(
                    "message-unknown",
                    () -> assertThat(mobileConnect).message("otp_1").isSent());
        }

        @Test
        void there_may_be_none_at_all() {
            assertFails(
                    "message-none",
                    () -> assertThat(mobileConnect)
                            .eventually(Duration.ofMillis(20))
                            .message("otp_1")
                            .isNotSent());
        }

        @Test
        void a_blank_key_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).message(" "))
                    .withMessage(
                            "message key must not be blank but was ' '; a key that the fake made is in the answer");
        }
    }
}
