package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.OTHER_CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class WholeInboxAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class HasNotReceived {

        @Test
        void another_text_does_not_count() {
            phone.text("JOINSMS", CODE);

            assertThat(phone).hasNotReceived(JOIN.welcoming()).hasNotReceived(REMINDER);
        }

        @Test
        void a_text_that_arrived_is_shown() {
            phone.text("JOINSMS", CODE);

            AssertionFailedError failure = assertFails(
                    "handset-has-not-received", () -> assertThat(phone).hasNotReceived(JOIN.asking()));

            assertThat(failure.getActual().getStringRepresentation()).isEqualTo(JOIN.asking());
        }
    }

    @Nested
    class HasReceivedNothing {

        @Test
        void silence_is_nothing() {
            phone.text("WHATEVER", CODE);

            assertThat(phone).hasReceivedNothing();
        }

        @Test
        void every_message_is_shown() {
            phone.text("JOINSMS", CODE);
            phone.text("CODETEST", CODE);

            assertFails("handset-has-received-nothing", () -> assertThat(phone).hasReceivedNothing());
        }
    }

    @Nested
    class HasExactlyReceived {

        @Test
        void the_whole_inbox_in_order_is_exact() {
            phone.text("JOINSMS", CODE);
            phone.text("Y", CODE);

            assertThat(phone).hasExactlyReceived(JOIN.asking(), JOIN.welcoming());
        }

        @Test
        void a_different_text_is_named() {
            phone.text("JOINSMS", CODE);
            phone.text("OFFERS", OTHER_CODE);

            AssertionFailedError failure = assertFails(
                    "handset-has-exactly-received-different",
                    () -> assertThat(phone).hasExactlyReceived(JOIN.asking(), JOIN.welcoming()));

            assertThat(failure.getExpected().getStringRepresentation())
                    .isEqualTo(JOIN.asking() + "\n" + JOIN.welcoming());
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo(JOIN.asking() + "\nYour offers");
        }

        @Test
        void a_missing_text_is_named() {
            phone.text("JOINSMS", CODE);

            assertFails(
                    "handset-has-exactly-received-missing",
                    () -> assertThat(phone).hasExactlyReceived(JOIN.asking(), JOIN.welcoming()));
        }

        @Test
        void a_text_too_many_is_named() {
            phone.text("JOINSMS", CODE);
            phone.text("Y", CODE);

            assertFails(
                    "handset-has-exactly-received-more", () -> assertThat(phone).hasExactlyReceived(JOIN.asking()));
        }

        @Test
        void no_texts_at_all_are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).hasExactlyReceived())
                    .withMessage("expected texts must be at least one but were none; to expect silence, say"
                            + " hasReceivedNothing() or isNotAnswered()");
        }
    }
}
