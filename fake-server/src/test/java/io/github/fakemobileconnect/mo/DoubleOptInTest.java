package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.NEWS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.IN_PROGRESS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.UNSUBSCRIBED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleOptInTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Test
    void the_keyword_asks_and_leaves_the_number_in_progress() {
        assertThat(answersTo("JOINSMS")).containsExactly(JOIN.asking());

        assertThat(statusOf(JOIN)).isEqualTo(IN_PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joinsms", "JoinSMS please", "JOINSMS\tnow", "  joinsms\nnow", "joinsms\u00a0now"})
    void the_keyword_is_the_first_word_in_any_case(String text) {
        assertThat(answersTo(text)).containsExactly(JOIN.asking());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOINSMS.", "JOIN SMS", "JOINSMS,now", "\"JOINSMS\"", "", " ", "Μαΐου", "ßßßßßßßßßßßßß"})
    void another_first_word_is_not_the_keyword(String text) {
        assertThat(answersTo(text)).isEmpty();

        assertThat(mobileConnect.account().subscriptions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "y", "YES", "Yes", " yes \n"})
    void a_valid_answer_subscribes_and_welcomes(String answer) {
        phone.text("JOINSMS");

        assertThat(answersTo(answer)).containsExactly(JOIN.welcoming());

        assertThat(statusOf(JOIN)).isEqualTo(SUBSCRIBED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y.", "yes please", "yes!", "no", "yy", "maybe"})
    void another_answer_does_not_confirm(String answer) {
        phone.text("JOINSMS");

        assertThat(answersTo(answer)).containsExactly(JOIN.otherAnswer());

        assertThat(statusOf(JOIN)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void a_valid_answer_still_confirms_after_another_one() {
        phone.text("JOINSMS");
        phone.reply("what?");

        assertThat(answersTo("y")).containsExactly(JOIN.welcoming());
    }

    @Test
    void the_keyword_again_asks_again() {
        phone.text("JOINSMS");

        assertThat(answersTo("JOINSMS")).containsExactly(JOIN.asking());

        assertThat(statusOf(JOIN)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void the_keyword_of_a_subscriber_is_a_duplicate_and_keeps_the_opt_in_date() {
        phone.text("JOINSMS");
        phone.reply("Y");
        mobileConnect.time().advanceBy(Duration.ofDays(1));

        assertThat(answersTo("JOINSMS")).containsExactly(JOIN.duplicateAnswer());

        assertThat(subscription(JOIN).since()).isEqualTo(NorthernTrail.START);
    }

    @Test
    void a_yes_out_of_the_blue_is_not_understood() {
        assertThat(answersTo("YES")).isEmpty();

        assertThat(mobileConnect.account().subscriptions()).isEmpty();
    }

    @Test
    void a_second_yes_is_not_understood() {
        phone.text("JOINSMS");
        phone.reply("YES");

        assertThat(answersTo("YES")).isEmpty();
    }

    @Test
    void valid_answers_can_be_chosen() {
        mobileConnect.reset(fake -> fake.account().add(NorthernTrail.CODE, JOIN.confirmedBy("ja", "JO")));
        phone.text("JOINSMS");

        assertThat(answersTo("y")).containsExactly(JOIN.otherAnswer());
        assertThat(answersTo("Jo")).containsExactly(JOIN.welcoming());
    }

    @Test
    void coming_back_after_stop_asks_again() {
        phone.text("JOINSMS");
        phone.reply("Y");
        phone.text("STOP");
        assertThat(statusOf(JOIN)).isEqualTo(UNSUBSCRIBED);

        assertThat(answersTo("JOINSMS")).containsExactly(JOIN.asking());

        assertThat(statusOf(JOIN)).isEqualTo(IN_PROGRESS);
    }

    @Nested
    class Readings {
        @Test
        void a_keyword_while_confirming_is_that_keyword_or_another_answer() {
            phone.text("JOINSMS");
            assertThat(answersTo("NEWS")).containsExactly(NEWS.asking());
            assertConsulted(Reading.KEYWORD_WHILE_CONFIRMING, false);

            play(Reading.KEYWORD_WHILE_CONFIRMING);

            phone.text("JOINSMS");
            assertThat(answersTo("NEWS")).containsExactly(JOIN.otherAnswer());
            assertConsulted(Reading.KEYWORD_WHILE_CONFIRMING, true);
        }

        @Test
        void a_late_confirmation_is_an_ordinary_text_or_still_confirms() {
            phone.text("JOINSMS");
            mobileConnect.time().advanceBy(Duration.ofHours(1));
            assertThat(answersTo("YES")).isEmpty();
            assertConsulted(Reading.LATE_CONFIRMATION, false);

            play(Reading.LATE_CONFIRMATION);

            phone.text("JOINSMS");
            mobileConnect.time().advanceBy(Duration.ofHours(1));
            assertThat(answersTo("YES")).containsExactly(JOIN.welcoming());
            assertConsulted(Reading.LATE_CONFIRMATION, true);
        }

        @Test
        void an_outcome_that_relies_on_no_reading_names_none() {
            phone.text("JOINSMS");
            phone.reply("YES");

            assertThat(mobileConnect.journal().entries()).noneMatch(entry -> entry.event() instanceof ReadingConsulted);
        }

        private void play(Reading alternative) {
            mobileConnect.reset(new NorthernTrail().and(Scenarios.underTheAlternativeOf(alternative)));
        }

        private void assertConsulted(Reading reading, boolean alternative) {
            assertThat(mobileConnect.journal().entries())
                    .extracting(entry -> entry.event())
                    .filteredOn(ReadingConsulted.class::isInstance)
                    .containsExactly(new ReadingConsulted(reading, alternative));
        }
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }

    private SubscriptionStatus statusOf(OptInMessage message) {
        return subscription(message).status();
    }

    private Subscription subscription(OptInMessage message) {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .filter(subscription -> subscription.keyword().equals(message.keyword()))
                .findFirst()
                .orElseThrow();
    }
}
