package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.IN_PROGRESS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.UNSUBSCRIBED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.sms.ConsentGiver;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class SubscriptionAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Status {

        @Test
        void every_status_is_recognised() {
            assertThat(phone).subscriptionTo(JOIN).doesNotExist();

            phone.text("JOINSMS", CODE);
            assertThat(phone).subscriptionTo("joinsms").isInProgress();

            phone.reply("Y");
            assertThat(phone).subscriptionTo(JOIN.keyword()).isSubscribed();

            phone.reply("STOP");
            assertThat(phone).subscriptionTo(JOIN).isUnsubscribed();
        }

        @Test
        void another_status_is_told_with_its_history() {
            confirmAfterHalfAnHour();
            phone.reply("STOP");

            AssertionFailedError failure = assertFails(
                    "history-status",
                    () -> assertThat(phone).subscriptionTo(JOIN).isSubscribed());

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("Subscribed");
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("Unsubscribed");
        }

        @Test
        void a_number_without_history() {
            assertFails(
                    "history-none", () -> assertThat(phone).subscriptionTo(JOIN).cameAboutBy("JOINSMS"));
        }

        @Test
        void a_text_response_has_a_keyword_too() {
            TextResponse stock = TextResponse.to(CODE.keyword("STOCK")).answering("Stock is: 3");
            mobileConnect.account().add(stock);
            phone.text("STOCK", CODE);

            assertThat(phone).hasNoSubscriptionTo(stock).subscriptionTo(stock).doesNotExist();
            assertThatThrownBy(() -> assertThat(phone).isSubscribedTo(stock)).hasMessageContaining("STOCK on 86288");
            assertThatThrownBy(() -> assertThat(phone).isUnsubscribedFrom(stock))
                    .hasMessageContaining("STOCK on 86288");
        }

        @Test
        void it_is_awaited() {
            CompletableFuture<?> texting =
                    CompletableFuture.runAsync(SubscriptionAssertTest.this::confirmAfterHalfAnHour);

            assertThat(phone)
                    .eventually()
                    .subscriptionTo(JOIN)
                    .cameAboutBy("yes")
                    .wentThrough(IN_PROGRESS, SUBSCRIBED);
            texting.join();
        }

        @Test
        void a_description_is_kept() {
            assertThatThrownBy(() -> assertThat(phone)
                            .as("newcomer")
                            .subscriptionTo(JOIN)
                            .isSubscribed())
                    .hasMessageStartingWith("[newcomer] Expected the subscription of");
        }
    }

    @Nested
    class Since {

        @Test
        void the_instant_and_the_time_since_the_start() {
            confirmAfterHalfAnHour();

            assertThat(phone)
                    .subscriptionTo(JOIN)
                    .isSubscribed()
                    .since(Instant.parse("2026-03-01T09:30:00Z"))
                    .sinceStartPlus(Duration.ofMinutes(30));
        }

        @Test
        void another_time_is_told() {
            confirmAfterHalfAnHour();

            AssertionFailedError failure = assertFails(
                    "history-since",
                    () -> assertThat(phone).subscriptionTo(JOIN).isSubscribed().sinceStartPlus(Duration.ZERO));

            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("+00:30:00 (2026-03-01T09:30:00Z)");
        }

        @Test
        void a_time_before_the_start_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).subscriptionTo(JOIN).sinceStartPlus(Duration.ofMinutes(-1)))
                    .withMessage("time since the start must not be negative but was PT-1M");
        }
    }

    @Nested
    class CameAboutBy {

        @Test
        void the_handset_and_its_text() {
            confirmAfterHalfAnHour();

            assertThat(phone)
                    .subscriptionTo(JOIN)
                    .cameAboutBy(ConsentGiver.HANDSET)
                    .cameAboutBy("yes");
        }

        @Test
        void another_text_is_told() {
            confirmAfterHalfAnHour();

            assertFails(
                    "history-by-text",
                    () -> assertThat(phone).subscriptionTo(JOIN).isSubscribed().cameAboutBy("Y"));
        }

        @Test
        void the_application_is_told_with_its_request() {
            new TrailApplication(mobileConnect)
                    .send(REMINDER, "'mobileNumbers':['13175551212'],'Subscribe':true,'keyword':'JOINSMS'");

            assertThat(phone).subscriptionTo(JOIN).isSubscribed().cameAboutBy(ConsentGiver.APPLICATION);
            assertFails(
                    "history-by-application",
                    () -> assertThat(phone).subscriptionTo(JOIN).isSubscribed().cameAboutBy(ConsentGiver.HANDSET));
        }

        @Test
        void the_test_is_told() {
            mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").subscribedTo(JOIN));

            assertThat(phone).subscriptionTo(JOIN).isSubscribed().cameAboutBy(ConsentGiver.TEST);
            assertFails(
                    "history-by-test",
                    () -> assertThat(phone).subscriptionTo(JOIN).isSubscribed().cameAboutBy(ConsentGiver.APPLICATION));
        }

        @Test
        void a_queued_text_is_told_with_its_request() {
            new TrailApplication(mobileConnect).queueMo("13175551212", "86288", "JOINSMS");

            assertThat(phone).subscriptionTo(JOIN).isInProgress().cameAboutBy("JOINSMS");
            assertFails(
                    "history-by-queued-text",
                    () -> assertThat(phone).subscriptionTo(JOIN).isSubscribed());
        }

        @Test
        void a_blank_text_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).subscriptionTo(JOIN).cameAboutBy(" "));
        }
    }

    @Nested
    class WentThrough {

        @Test
        void every_state_in_order() {
            confirmAfterHalfAnHour();
            phone.reply("STOP");

            assertThat(phone).subscriptionTo(JOIN).wentThrough(IN_PROGRESS, SUBSCRIBED, UNSUBSCRIBED);
        }

        @Test
        void another_order_is_told() {
            confirmAfterHalfAnHour();

            AssertionFailedError failure = assertFails(
                    "history-states",
                    () -> assertThat(phone).subscriptionTo(JOIN).wentThrough(SUBSCRIBED));

            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("In Progress, Subscribed");
        }

        @Test
        void no_state_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).subscriptionTo(JOIN).wentThrough())
                    .withMessage("expected states must be at least one but were none; to expect no subscription, say"
                            + " doesNotExist()");
        }
    }

    private void confirmAfterHalfAnHour() {
        phone.text("JOINSMS", CODE);
        mobileConnect.time().advanceBy(Duration.ofMinutes(30));
        phone.reply("yes");
    }
}
