package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Messaging.NUMBER;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MessageAccepted;
import io.github.fakemobileconnect.journal.MessageNotSent;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of an inactive definition wait. */
class MessageQueueTest {
    private static final String DEFINITION = "/messaging/v1/sms/definitions/later";
    private static final Duration A_MILLISECOND = Duration.ofMillis(1);
    private static final String EXPIRED = "SMSNotSent 43 SubscriberRequestExpired";
    private static final String DELETED = "SMSNotSent 37 QueuedTransactionDeleted";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(SendDefinition.of("later", JOIN.keyword())
                    .saying("Hi %%FirstName%%")
                    .inactive()));

    private final Messaging messaging = new Messaging(mobileConnect);
    private final Handset phone = mobileConnect.handset(NUMBER);

    @Nested
    class Waiting {
        @Test
        void a_message_is_accepted_and_journalled_as_waiting() {
            messaging.send("k", "later");

            assertThat(messaging.received()).isEmpty();
            assertThat(messaging.stage("k")).isEqualTo("SMSQueued");
            assertThat(entries(MessageAccepted.class))
                    .singleElement()
                    .satisfies(entry -> assertThat(((MessageAccepted) entry.event()).waits())
                            .isTrue());
        }

        @Test
        void the_queue_tells_how_many_wait_and_for_how_long() {
            messaging.send("k1", "later");
            messaging.later(Duration.ofSeconds(40));
            messaging.send("k2", "later");
            messaging.later(Duration.ofMillis(5999));

            assertThat(Messaging.anonymous(messaging.application().get(DEFINITION + "/queue")))
                    .isEqualTo("{\"requestId\":\"…\",\"count\":2,\"ageSeconds\":45}");
        }

        @Test
        void a_recipient_at_fault_does_not_wait() {
            messaging.sendTo("later", "{\"contactKey\":\"a\",\"messageKey\":\"k\"}");

            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 45 InvalidMobileNumber");
        }
    }

    @Nested
    class Activated {
        @Test
        void messages_leave_in_their_order_with_their_own_attributes_and_texts() {
            messaging.send("k1", "later", ",\"attributes\":{\"FirstName\":\"one\"}");
            messaging.send("k2", "later", ",\"content\":{\"message\":\"Two\"}");
            messaging.send("k3", "later", ",\"attributes\":{\"FirstName\":\"three\"}");

            messaging.bring("later", "Active");

            assertThat(messaging.received()).containsExactly("Hi one", "Two", "Hi three");
            assertThat(List.of(messaging.stage("k1"), messaging.stage("k2"), messaging.stage("k3")))
                    .containsOnly("SMSSent");
        }

        @Test
        void messages_leave_once() {
            messaging.send("k", "later");
            messaging.bring("later", "active");
            messaging.bring("later", "inactive");
            messaging.bring("later", "active");
            messaging.later(Duration.ofDays(3));

            assertThat(messaging.received()).hasSize(1);
            assertThat(entries(MessageNotSent.class)).isEmpty();
        }

        @Test
        void the_newest_text_of_the_definition_counts() {
            messaging.send("k", "later");

            messaging.application().patch(DEFINITION, "{\"content\":{\"message\":\"Changed\"},\"status\":\"active\"}");

            assertThat(messaging.received()).containsExactly("Changed");
        }

        @Test
        void a_delivery_has_the_acceptance_as_its_cause() {
            messaging.send("k", "later");
            messaging.later(Duration.ofHours(1));
            messaging.bring("later", "active");

            assertThat(entries(MtDelivered.class).get(0).cause())
                    .isEqualTo(entries(MessageAccepted.class).get(0).sequence());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ",\"subscriptions\":{\"resubscribe\":true}"})
        void stop_while_waiting_keeps_the_message_away(String more) {
            phone.text("STOP");
            messaging.send("k", "later", more);
            phone.text("STOP");

            messaging.bring("later", "active");

            assertThat(messaging.stage("k")).isEqualTo("SMSNotSent 1 Unsubscribed");
            assertThat(messaging.received()).hasSize(2);
        }

        @Test
        void coming_back_while_waiting_lets_the_message_through() {
            phone.text("STOP");
            messaging.send("k", "later");
            phone.text("JOINSMS");
            phone.reply("Y");

            messaging.bring("later", "active");

            assertThat(messaging.stage("k")).isEqualTo("SMSSent");
        }
    }

    @Nested
    class In_vain {
        @Test
        void a_message_expires_after_three_days() {
            messaging.send("k", "later");
            messaging.later(Duration.ofDays(3).minus(A_MILLISECOND));
            assertThat(messaging.stage("k")).isEqualTo("SMSQueued");

            messaging.later(A_MILLISECOND);
            messaging.bring("later", "active");

            assertThat(messaging.stage("k")).isEqualTo(EXPIRED);
            assertThat(messaging.status("k")).contains("\"timestamp\":\"2026-03-04T03:00:00\"");
            assertThat(messaging.received()).isEmpty();
        }

        @Test
        void only_those_that_waited_long_enough_expire() {
            messaging.send("k1", "later");
            messaging.later(Duration.ofDays(1));
            messaging.send("k2", "later");
            messaging.later(Duration.ofDays(2));

            assertThat(messaging.stage("k1")).isEqualTo(EXPIRED);
            assertThat(messaging.stage("k2")).isEqualTo("SMSQueued");
        }

        @Test
        void a_cleared_queue_sends_nothing() {
            messaging.send("k1", "later");
            messaging.send("k2", "later");

            assertThat(messaging.application().delete(DEFINITION + "/queue").statusCode())
                    .isEqualTo(200);
            messaging.bring("later", "active");
            messaging.later(Duration.ofHours(1));

            assertThat(List.of(messaging.stage("k1"), messaging.stage("k2"))).containsOnly(DELETED);
            assertThat(messaging.received()).isEmpty();
            assertThat(messaging
                            .application()
                            .get(Messaging.MESSAGES + "?type=notSent")
                            .body())
                    .contains("\"count\":2");
        }

        @Test
        void a_deleted_definition_sends_nothing() {
            messaging.send("k", "later");

            messaging.application().delete(DEFINITION);
            messaging.later(Duration.ofHours(1));

            assertThat(messaging.stage("k")).isEqualTo(DELETED);
        }

        @Test
        void a_definition_brought_to_deleted_sends_nothing() {
            messaging.send("k", "later");

            messaging.bring("later", "Deleted");

            assertThat(messaging.stage("k")).isEqualTo(DELETED);
        }

        @Test
        void a_definition_under_the_key_of_a_deleted_one_does_not_take_its_messages() {
            messaging.send("k", "later");
            messaging.application().delete(DEFINITION);
            mobileConnect
                    .account()
                    .add(SendDefinition.of("later", JOIN.keyword()).saying("New"));
            messaging.send("k2", "later");

            assertThat(messaging.received()).containsExactly("New");
            assertThat(messaging.stage("k")).isEqualTo(DELETED);
        }

        @Test
        void is_told_once_and_by_its_acceptance() {
            messaging.send("k", "later");
            messaging.application().delete(DEFINITION + "/queue");
            messaging.later(Duration.ofDays(3));

            assertThat(entries(MessageNotSent.class))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.cause())
                            .isEqualTo(entries(MessageAccepted.class).get(0).sequence()));
        }
    }

    private List<Entry> entries(Class<?> type) {
        return mobileConnect.journal().entries().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .toList();
    }
}
