package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of who is too young, and of who answers too late. */
class AgeBelowMinimumTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.configure().startingAt(START).start(AgeConfirmationTest::account);

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Someone_too_young {
        @Test
        void is_no_longer_in_the_conversation() {
            phone.text("WINE");
            phone.text("20");

            assertThat(answersTo("21")).isEmpty();

            assertThat(statuses()).isEmpty();
            assertThat(mobileConnect.journal().entries())
                    .extracting(entry -> entry.event())
                    .filteredOn(ConversationClosed.class::isInstance)
                    .containsExactly(new ConversationClosed(
                            phone.number(), AgeConfirmationTest.WINE.keyword(), ConversationClosed.Reason.TURNED_AWAY));
        }

        @Test
        void may_ask_again() {
            phone.text("WINE");
            phone.text("20");

            assertThat(answersTo("WINE")).containsExactly("How old are you?");
            assertThat(answersTo("21")).containsExactly("Cheers!");
        }

        @Test
        void who_had_opted_out_before_is_unsubscribed_again() {
            phone.text("WINE");
            phone.text("21");
            phone.text("STOP");
            phone.text("WINE");

            phone.text("20");

            assertThat(statuses()).containsExactly("Unsubscribed");
            assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE))
                    .isTrue();
        }

        @Test
        void who_said_stop_without_a_subscription_is_still_opted_out() {
            phone.text("STOP");
            phone.text("WINE");

            phone.text("20");

            assertThat(statuses()).isEmpty();
            assertThat(mobileConnect.account().hasOptedOut(phone.number(), CODE))
                    .isTrue();
        }

        @Test
        void is_no_longer_in_progress_or_stays_so() {
            phone.text("WINE");
            phone.text("20");
            assertThat(statuses()).isEmpty();
            assertConsulted(Reading.UNDER_AGE, false);

            play(Reading.UNDER_AGE);

            phone.text("WINE");
            assertThat(answersTo("20")).containsExactly("Too young.");
            assertThat(statuses()).containsExactly("In Progress");
            assertConsulted(Reading.UNDER_AGE, true);
            assertThat(answersTo("21")).isEmpty();
        }
    }

    @Nested
    class A_late_answer {
        @Test
        void is_an_ordinary_text_or_still_counts() {
            phone.text("WINE");
            mobileConnect.time().advanceBy(Duration.ofHours(1));
            assertThat(answersTo("21")).isEmpty();
            assertThat(statuses()).containsExactly("In Progress");
            assertConsulted(Reading.LATE_CONFIRMATION, false);

            play(Reading.LATE_CONFIRMATION);

            phone.text("WINE");
            mobileConnect.time().advanceBy(Duration.ofHours(1));
            assertThat(answersTo("21")).containsExactly("Cheers!");
            assertThat(statuses()).containsExactly("Subscribed");
        }

        @Test
        void below_the_minimum_turns_nobody_away_even_where_a_valid_one_still_confirms() {
            play(Reading.LATE_CONFIRMATION);
            phone.text("WINE");
            mobileConnect.time().advanceBy(Duration.ofHours(1));

            assertThat(answersTo("20")).isEmpty();

            assertThat(statuses()).containsExactly("In Progress");
        }

        @Test
        void that_states_no_age_relies_on_no_reading() {
            phone.text("WINE");
            mobileConnect.time().advanceBy(Duration.ofHours(1));

            assertThat(answersTo("old")).isEmpty();

            assertThat(mobileConnect.journal().entries()).noneMatch(entry -> entry.event() instanceof ReadingConsulted);
        }
    }

    private void play(Reading alternative) {
        mobileConnect.reset(AgeConfirmationTest::account, Scenarios.underTheAlternativeOf(alternative));
    }

    private void assertConsulted(Reading reading, boolean alternative) {
        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event())
                .filteredOn(ReadingConsulted.class::isInstance)
                .containsExactly(new ReadingConsulted(reading, alternative));
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }

    private List<String> statuses() {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .map(subscription -> subscription.status().toString())
                .toList();
    }
}
