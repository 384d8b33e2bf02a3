package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static io.github.fakemobileconnect.assertj.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.NorthernTrail.REMINDER;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.fidelity.Reading;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a failure tells about a consent that does not stand where it should. */
class ConsentStoryTest {
    private static final OptInMessage TASTING = OptInMessage.doubleOptInWithAge(CODE.keyword("TASTING"), 21)
            .asking("How old are you?")
            .welcoming("Welcome to the tasting!")
            .answeringTheTooYoungWith("Sorry");
    private static final OptInMessage CLUB = OptInMessage.doubleOptIn(CODE.keyword("CLUB"))
            .asking("Reply Y to join the club")
            .welcoming("Welcome to the club!");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");
    private final TrailApplication application = new TrailApplication(mobileConnect);

    @Nested
    class Confirming {

        @Test
        void the_answer_came_too_late() {
            phone.text("HELLO", CODE);
            phone.text("HELLO", CODE);
            phone.text("JOINSMS", CODE);
            mobileConnect.time().advanceBy(Duration.ofMinutes(67));
            phone.reply("YES");

            assertFails("story-late", () -> assertThat(phone).isSubscribedTo(JOIN));
        }

        @Test
        void the_answer_belonged_to_a_newer_conversation() {
            mobileConnect.account().add(CLUB);
            phone.text("JOINSMS", CODE);
            phone.text("CLUB", CODE);
            phone.reply("Y");

            assertFails("story-superseded", () -> assertThat(phone).isSubscribedTo(JOIN));
        }
    }

    @Nested
    class Age {

        @Test
        void it_is_below_the_minimum() {
            mobileConnect.account().add(TASTING);
            phone.text("TASTING", CODE);
            phone.reply("13");

            assertFails("story-too-young", () -> assertThat(phone).isSubscribedTo(TASTING));
            assertFails("story-too-young-received", () -> assertThat(phone).hasReceived(TASTING.welcoming()));
        }

        @Test
        void it_is_below_the_minimum_and_the_subscription_stays() {
            mobileConnect.reset(new NorthernTrail(), Scenarios.underTheAlternativeOf(Reading.UNDER_AGE));
            mobileConnect.account().add(TASTING);
            phone.text("TASTING", CODE);
            phone.reply("13");

            assertFails("story-too-young-stays", () -> assertThat(phone).isSubscribedTo(TASTING));
        }

        @Test
        void it_is_not_understood() {
            mobileConnect.account().add(TASTING);
            phone.text("TASTING", CODE);
            phone.reply("old enough");

            assertFails("story-no-age", () -> assertThat(phone).isSubscribedTo(TASTING));
        }
    }

    @Nested
    class Keywords {

        @Test
        void the_text_went_to_the_default_keyword() {
            mobileConnect.account().add(TextResponse.toAnythingElseOn(CODE).answering("Pardon?"));
            phone.text("JOINSM", CODE);

            assertFails("story-anything-else", () -> assertThat(phone).isInProgressFor(JOIN));
            assertFails("story-anything-else-received", () -> assertThat(phone).hasReceived(JOIN.asking()));
        }

        @Test
        void the_keyword_was_deleted() {
            phone.text("JOINSMS", CODE);
            phone.reply("Y");
            application.delete("sms/v1/keyword/JOINSMS/86288/US");

            assertThat(phone).hasNoSubscriptionTo("JOINSMS");
            assertFails("story-deleted", () -> assertThat(phone).isSubscribedTo(JOIN));
            assertFails(
                    "story-deleted-history",
                    () -> assertThat(phone).subscriptionTo(JOIN).isSubscribed());
        }

        @Test
        void the_keyword_was_deleted_and_came_back() {
            phone.text("JOINSMS", CODE);
            application.delete("sms/v1/keyword/JOINSMS/86288/US");
            mobileConnect.account().add(JOIN);

            assertFails("story-deleted-and-back", () -> assertThat(phone).isSubscribedTo(JOIN));
        }

        @Test
        void the_keyword_was_deleted_before_it_was_texted() {
            application.delete("sms/v1/keyword/JOINSMS/86288/US");
            phone.text("JOINSMS", CODE);

            assertFails("story-deleted-before", () -> assertThat(phone).hasReceived(JOIN.asking()));
        }
    }

    @Nested
    class OptOut {

        @Test
        void a_message_had_invited_a_reserved_word() {
            phone.text("CODETEST", CODE);
            application.override(REMINDER, "13175551212", "Reply CANCEL to cancel your appointment");
            phone.reply("CANCEL");

            assertFails("story-invited", () -> assertThat(phone).isSubscribedTo("CODETEST"));
        }

        @Test
        void a_text_began_with_a_reserved_word() {
            phone.text("CODETEST", CODE);
            phone.reply("End of the month, please");

            assertFails("story-reserved-word", () -> assertThat(phone).isSubscribedTo("CODETEST"));
        }
    }

    @Nested
    class Arranged {

        @Test
        void the_test_brought_it_there() {
            mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").subscribedTo(JOIN));

            assertFails("story-arranged", () -> assertThat(phone).hasNoSubscriptionTo(JOIN));
        }

        @Test
        void nobody_answered_what_the_test_arranged() {
            mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").inProgressFor(JOIN));

            assertFails("story-arranged-in-progress", () -> assertThat(phone).isSubscribedTo(JOIN));
        }
    }
}
