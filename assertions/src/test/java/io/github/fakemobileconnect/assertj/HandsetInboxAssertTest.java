package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODETEST;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HandsetInboxAssertTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @BeforeEach
    void receiveTwoTexts() {
        phone.text("CODETEST", CODE);
        phone.text("JOINSMS", CODE);
    }

    @Nested
    class HasReceivedMatching {

        @Test
        void the_whole_text_matches() {
            assertThat(phone)
                    .hasReceivedMatching(Pattern.compile("reply . to join .*", Pattern.CASE_INSENSITIVE))
                    .fromCode(CODE);
        }

        @Test
        void a_part_is_not_enough() {
            assertFails(
                    "handset-has-received-matching",
                    () -> assertThat(phone).hasReceivedMatching(Pattern.compile("Reply [A-Z] to join")));
        }

        @Test
        void an_opt_in_text_that_would_match_is_explained() {
            assertFails(
                    "handset-has-received-matching-because",
                    () -> assertThat(phone).hasReceivedMatching(Pattern.compile("Welcome to Northern .*")));
        }
    }

    @Nested
    class HasReceivedOfAKind {

        @Test
        void one_message_is_of_the_kind() {
            assertThat(phone)
                    .hasReceived(message -> message.text().length() < 20, "of less than 20 characters")
                    .fromCode(CODE);
        }

        @Test
        void the_description_and_all_messages_are_shown() {
            assertFails(
                    "handset-has-received-kind",
                    () -> assertThat(phone)
                            .hasReceived(message -> !message.media().isEmpty(), "with 100% picture"));
        }

        @Test
        void only_messages_that_arrived_are_judged() {
            Handset silent = mobileConnect.handset("+1 317 555 0000");

            assertFails(
                    "handset-has-received-kind-nothing",
                    () -> assertThat(silent)
                            .hasReceived(message -> message.media().get(0).isEmpty(), "with a picture"));
        }

        @Test
        void a_blank_description_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).hasReceived(message -> true, ""))
                    .withMessage(
                            "description must not be blank but was ''; a failure has no other words for what was expected");
        }
    }

    @Nested
    class HasReceivedInOrder {

        @Test
        void others_may_stand_between() {
            phone.text("CODETEST", CODE);

            assertThat(phone)
                    .hasReceivedInOrder(CODETEST.welcoming(), CODETEST.duplicateAnswer())
                    .hasReceivedInOrder(JOIN.asking());
        }

        @Test
        void a_missing_text_is_explained() {
            assertFails(
                    "handset-has-received-in-order-missing",
                    () -> assertThat(phone).hasReceivedInOrder(JOIN.asking(), JOIN.welcoming()));
        }

        @Test
        void a_text_that_came_too_early_is_named() {
            assertFails(
                    "handset-has-received-in-order-early",
                    () -> assertThat(phone).hasReceivedInOrder(JOIN.asking(), CODETEST.welcoming()));
        }

        @Test
        void one_message_is_not_two_texts() {
            assertFails(
                    "handset-has-received-in-order-twice",
                    () -> assertThat(phone).hasReceivedInOrder(JOIN.asking(), JOIN.asking()));
        }
    }

    @Nested
    class HasReceivedCount {

        @Test
        void all_messages_count() {
            assertThat(phone).hasReceivedCount(2);
        }

        @Test
        void every_message_is_shown() {
            assertFails("handset-has-received-count", () -> assertThat(phone).hasReceivedCount(1));
        }

        @Test
        void what_was_not_sent_is_shown_when_some_are_missing() {
            Handset silent = mobileConnect.handset("+1 317 555 0000");
            new TrailApplication(mobileConnect).send(REMINDER, "'mobileNumbers':['13175550000']");

            assertFails(
                    "handset-has-received-count-missing",
                    () -> assertThat(silent).hasReceivedCount(1));
        }

        @Test
        void fewer_than_none_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(phone).hasReceivedCount(-1))
                    .withMessage("number of messages must not be negative but was -1");
        }
    }
}
