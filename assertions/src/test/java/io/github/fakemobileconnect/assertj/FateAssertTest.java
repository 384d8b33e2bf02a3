package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.GREETING;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.sms.Suppression;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class FateAssertTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String AT_NOON = "'mobileNumbers':['13175551212'],'sendTime':'2026-03-01 12:00'";
    private static final String IN_BLACKOUT =
            "'mobileNumbers':['13175551212'],'blackoutWindow':{'utcOffset':'+0000','windowStart':'0800','windowEnd':'1000'}";
    private static final String AT_ONCE = "'mobileNumbers':['13175551212']";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final TrailApplication application = new TrailApplication(mobileConnect);

    @Nested
    class IsHolding {

        @Test
        void a_text_waits_for_its_time() {
            application.send(REMINDER, AT_NOON);

            assertThat(phone).isHolding("Your code works.", NOON);
        }

        @Test
        void a_text_waits_before_it_is_personalised() {
            application.send(GREETING, AT_NOON);

            assertThat(phone).isHolding("Hi Ann", NOON).isHolding("Hi %%FirstName%%", NOON);
        }

        @Test
        void another_instant_is_shown() {
            application.send(REMINDER, AT_NOON);
            application.send(REMINDER, IN_BLACKOUT);

            AssertionFailedError failure = assertFails(
                    "handset-is-holding-other",
                    () -> assertThat(phone).isHolding("Your code works.", NOON.plusSeconds(1)));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("2026-03-01T12:00:01Z");
        }

        @Test
        void a_text_that_has_left_no_longer_waits() {
            phone.text("OFFERS", CODE);
            application.send(REMINDER, AT_NOON);
            mobileConnect.time().advanceTo(NOON);

            assertFails("handset-is-holding-received", () -> assertThat(phone).isHolding("Your code works.", NOON));
        }

        @Test
        void other_texts_that_wait_are_shown() {
            application.send(REMINDER, AT_NOON);

            assertFails("handset-is-holding-nothing", () -> assertThat(phone).isHolding("See you", NOON));
        }
    }

    @Nested
    class WasDenied {

        @Test
        void a_text_is_denied_for_a_reason() {
            application.send(GREETING, AT_ONCE);

            assertThat(phone)
                    .wasDenied("Hi Ann", Suppression.NO_SUBSCRIPTION)
                    .wasDenied("Hi %%FirstName%%", Suppression.NO_SUBSCRIPTION);
        }

        @Test
        void another_reason_is_shown() {
            phone.text("JOINSMS", CODE);
            application.send(REMINDER, AT_ONCE);

            assertFails(
                    "handset-was-denied-other",
                    () -> assertThat(phone).wasDenied("Your code works.", Suppression.UNSUBSCRIBED));
        }

        @Test
        void nothing_became_of_the_text() {
            assertFails(
                    "handset-was-denied-nothing",
                    () -> assertThat(phone).wasDenied("Your code works.", Suppression.UNSUBSCRIBED));
        }
    }

    @Nested
    class Because {

        @Test
        void a_text_was_denied() {
            phone.text("JOINSMS", CODE);
            application.send(REMINDER, AT_ONCE);

            assertFails("because-denied", () -> assertThat(phone).hasReceived(REMINDER));
        }

        @Test
        void a_text_is_held() {
            application.send(GREETING, IN_BLACKOUT);

            assertFails("because-held", () -> assertThat(phone).hasReceived("Hi Ann"));
        }

        @Test
        void a_text_waited_and_was_then_denied() {
            application.send(REMINDER, AT_NOON);
            mobileConnect.time().advanceTo(NOON);

            assertFails("because-held-and-denied", () -> assertThat(phone).hasReceivedOnce(REMINDER));
        }

        @Test
        void a_text_that_got_through_since_gives_no_reason() {
            application.send(GREETING, AT_ONCE);
            phone.text("OFFERS", CODE);
            application.send(
                    GREETING,
                    "'subscribers':[{'mobileNumber':'13175551212','subscriberKey':'bob','attributes':{'FirstName':'Bob'}}]");

            assertFails("because-otherwise", () -> assertThat(phone).hasReceived("Hi Ann"));
        }

        @Test
        void the_text_of_an_opt_in_is_not_what_another_could_become() {
            application.override(REMINDER, "13175551212", "%%FirstName%%");
            phone.text("JOINSMS", CODE);
            mobileConnect.time().advanceBy(Duration.ofHours(2));

            assertFails("because-opt-in", () -> assertThat(phone).hasReceived(JOIN.welcoming()));
        }
    }
}
