package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.BLANK;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODETEST;
import static io.github.fakemobileconnect.assertj.NorthernTrail.GREETING;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class HandsetAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final TrailApplication application = new TrailApplication(mobileConnect);

    @Nested
    class HasReceived {

        @Test
        void a_text_that_arrived_is_received() {
            phone.text("JOINSMS", CODE);

            assertThat(phone)
                    .hasReceived("Reply Y to join Northern Trail alerts")
                    .hasReceived(JOIN.asking());
        }

        @Test
        void an_outbound_message_stands_for_its_text() {
            phone.text("CODETEST", CODE);

            assertThat(phone).hasReceived(REMINDER);
        }

        @Test
        void a_missing_text_is_explained() {
            application.queueMo("13175551212", "86288", "JOINSMS");

            AssertionFailedError failure =
                    assertFails("handset-has-received", () -> assertThat(phone).hasReceived(JOIN.welcoming()));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo(JOIN.welcoming());
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo(JOIN.asking());
        }

        @Test
        void line_breaks_and_percent_signs_come_out_as_they_are() {
            phone.text("SALE", CODE);

            AssertionFailedError failure = assertFails(
                    "handset-has-received-special",
                    () -> assertThat(phone).hasReceived("99%sure:\r\n50% off %n today"));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("99%sure:\r\n50% off %n today");
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("100%sure:\n50% off %n today");
        }

        @Test
        void the_nearest_of_several_messages_is_shown() {
            phone.text("CODETEST", CODE);
            phone.text("JOINSMS", CODE);
            phone.text("WINE", CODE);

            assertFails("handset-has-received-nearest", () -> assertThat(phone).hasReceived("Your code works"));
        }

        @Test
        void a_description_stands_in_front() {
            assertFails(
                    "handset-has-received-described",
                    () -> assertThat(phone)
                            .as("after %s", "100%n")
                            .eventually(Duration.ofMillis(1))
                            .hasReceived("Hello"));
        }

        @Test
        void a_blank_text_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).hasReceived(CODETEST.asking()))
                    .withMessage(
                            "expected text must not be blank but was ''; a message definition has a blank text until"
                                    + " it is given one, and the asking() of a single opt-in stays blank; to expect silence, say"
                                    + " hasReceivedNothing() or isNotAnswered()");
        }

        @Test
        void a_blank_outbound_message_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).hasReceived(BLANK))
                    .withMessage("outbound message MTE1Ojc4OjA on 86288 has a blank text, so every send brings its own;"
                            + " pass the text of the send");
        }

        @Test
        void an_outbound_message_that_differs_from_person_to_person_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).hasNotReceived(GREETING))
                    .withMessage(
                            "outbound message MzE6Nzg6MA on 86288 has the text 'Hi %%FirstName%%', which differs from"
                                    + " person to person; pass the text that this handset should get");
        }
    }

    @Nested
    class HasReceivedOnce {

        @Test
        void one_message_is_once() {
            phone.text("CODETEST", CODE);

            assertThat(phone).hasReceivedOnce("Your code works.").hasReceivedOnce(REMINDER);
        }

        @Test
        void duplicates_are_listed_with_what_caused_them() {
            phone.text("CODETEST", CODE);
            application.queueMo("13175551212", "86288", "CODETEST");

            AssertionFailedError failure = assertFails(
                    "handset-has-received-once-twice", () -> assertThat(phone).hasReceivedOnce("Your code works."));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("Your code works.");
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("Your code works.\nYour code works.");
        }

        @Test
        void sends_are_named_too() {
            phone.text("CODETEST", CODE);
            application.send(REMINDER, "'mobileNumbers':['13175551212']");

            assertFails(
                    "handset-has-received-once-sent", () -> assertThat(phone).hasReceivedOnce(REMINDER));
        }

        @Test
        void a_missing_text_is_explained() {
            phone.text("STOP", CODE);

            assertFails(
                    "handset-has-received-once-missing", () -> assertThat(phone).hasReceivedOnce("Your code works."));
        }
    }

    @Nested
    class HasReceivedContaining {

        @Test
        void a_part_is_enough() {
            phone.text("JOINSMS", CODE);

            assertThat(phone).hasReceivedContaining("to join").hasReceivedContaining("Reply Y");
        }

        @Test
        void a_missing_part_is_explained() {
            phone.text("JOINSMS", CODE);

            assertFails(
                    "handset-has-received-containing", () -> assertThat(phone).hasReceivedContaining("Welcome"));
        }
    }
}
