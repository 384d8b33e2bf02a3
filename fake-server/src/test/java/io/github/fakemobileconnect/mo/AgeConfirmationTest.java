package io.github.fakemobileconnect.mo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Double opt-in with age: on 1 March 2026, people born by 1 March 2005 are 21. */
class AgeConfirmationTest {
    static final OptInMessage WINE = OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)
            .asking("How old are you?")
            .welcoming("Cheers!")
            .answeringTheTooYoungWith("Too young.")
            .answeringOtherRepliesWith("An age, please.");

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.configure().startingAt(START).start(AgeConfirmationTest::account);

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    static void account(FakeMobileConnect fake) {
        fake.account().add(CODE, WINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", " 21 ", "22", "99", "100", "3/1/2005", "03/01/2005", "2005-03-01", "2/28/2005"})
    void who_is_old_enough_is_welcomed(String answer) {
        phone.text("WINE");

        assertThat(answersTo(answer)).containsExactly("Cheers!");

        assertThat(statuses()).containsExactly("Subscribed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "0", "9", "020", "3/2/2005", "2005-03-02", "2026-03-01", "3/1/2026"})
    void who_is_too_young_is_turned_away(String answer) {
        phone.text("WINE");

        assertThat(answersTo(answer)).containsExactly("Too young.");

        assertThat(statuses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y",
                "yes",
                "",
                "old",
                "21.",
                "21 years",
                "twenty-one",
                "-21",
                "+21",
                "2005",
                "1000",
                "21,5",
                "3/1/05",
                "1.3.2005",
                "13/1/2005",
                "2/30/2005",
                "2/29/2005",
                "2005-02-29",
                "3/2/2026",
                "2026-03-02",
                "2030-01-01",
                "3 / 1 / 2005",
                "2005/3/1"
            })
    void what_states_no_age_is_asked_for_again(String answer) {
        phone.text("WINE");

        assertThat(answersTo(answer)).containsExactly("An age, please.");

        assertThat(statuses()).containsExactly("In Progress");
        assertThat(answersTo("21")).containsExactly("Cheers!");
    }

    @ParameterizedTest(name = "born on {0}, on {1}: {2}")
    @CsvSource({
        "2005-06-15, 2026-06-14T23:59:59Z, Too young.",
        "2005-06-15, 2026-06-15T00:00:00Z, Cheers!",
        "2005-06-15, 2026-06-16T00:00:00Z, Cheers!",
        "6/15/2005, 2026-06-14T23:59:59Z, Too young.",
        "6/15/2005, 2026-06-15T00:00:00Z, Cheers!",
        "2008-02-29, 2029-02-28T23:59:59Z, Too young.",
        "2008-02-29, 2029-03-01T00:00:00Z, Cheers!",
        "2/29/2008, 2029-02-28T12:00:00Z, Too young.",
        "2/29/2008, 2029-03-01T12:00:00Z, Cheers!"
    })
    void a_birthday_is_judged_by_the_clock_of_the_fake(String birth, Instant at, String answer) {
        mobileConnect.time().advanceTo(at);
        phone.text("WINE");

        assertThat(answersTo(birth)).containsExactly(answer);
    }

    @Test
    void someone_may_come_of_age_between_question_and_answer() {
        mobileConnect.time().advanceTo(Instant.parse("2026-06-14T23:59:00Z"));
        phone.text("WINE");
        mobileConnect.time().advanceBy(Duration.ofMinutes(1));

        assertThat(answersTo("2005-06-15")).containsExactly("Cheers!");
    }

    @Test
    void a_minimum_below_one_year_is_refused() {
        assertThatThrownBy(() -> OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimum age must be 1 to 999 years but was 0");
    }

    @Test
    void the_question_must_have_a_text() {
        mobileConnect.reset(fake -> fake.account().add(CODE));

        assertThatThrownBy(() -> mobileConnect.account().add(OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("double opt-in with age 21 WINE on 86288 has no text that asks to confirm");
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
