package com.example.reminders;

import static com.example.reminders.Application.CHICAGO;
import static com.example.reminders.Application.customer;
import static com.example.reminders.Application.reminder;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LostAnswerTest {
    private static final String TEXT = "Hi Ann, see you tomorrow at 9";

    @RegisterExtension
    static final MobileConnectExtension PRACTICE = Practice.onMonday();

    private final FakeMobileConnect mobileConnect;
    private final ReminderService reminders;

    LostAnswerTest(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.reminders = Application.startedFor(mobileConnect);
    }

    @Test
    void the_text_went_out_although_the_application_saw_a_failure(Handset phone) {
        Practice.join(phone);
        loseTheAnswerTo(reminder(Practice.MONDAY, CHICAGO, customer("Ann", phone)));

        assertThat(phone).hasReceivedOnce(TEXT);
    }

    @Test
    void the_service_does_not_text_twice(Handset phone) {
        Practice.join(phone);
        Reminder reminder = reminder(Practice.MONDAY, CHICAGO, customer("Ann", phone));
        loseTheAnswerTo(reminder);

        assertThatThrownBy(() -> reminders.remind(reminder))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("appointment of Ann: an earlier reminder may be on its way, so none is sent");

        assertThat(phone).hasReceivedOnce(TEXT);
    }

    /** What an application would do that tried again blindly: the double text is there for the test to see. */
    @Test
    void a_service_without_its_notes_texts_twice(Handset phone) {
        Practice.join(phone);
        Reminder reminder = reminder(Practice.MONDAY, CHICAGO, customer("Ann", phone));
        loseTheAnswerTo(reminder);

        Application.startedFor(mobileConnect).remind(reminder);

        assertThatThrownBy(() -> assertThat(phone).hasReceivedOnce(TEXT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("received 2 times");
    }

    @Test
    void a_reminder_that_was_accepted_is_not_sent_again_either(Handset phone) {
        Practice.join(phone);
        Reminder reminder = reminder(Practice.MONDAY, CHICAGO, customer("Ann", phone));

        String token = reminders.remind(reminder);

        assertThat(reminders.remind(reminder)).isEqualTo(token);
        assertThat(phone).hasReceivedOnce(TEXT);
    }

    @Test
    void a_lost_access_token_costs_nothing(Handset phone) {
        Practice.join(phone);
        Reminder reminder = reminder(Practice.MONDAY, CHICAGO, customer("Ann", phone));
        mobileConnect.faults().next(Route.TOKEN).loseTheAnswer();

        assertThatThrownBy(() -> reminders.remind(reminder))
                .isExactlyInstanceOf(MobileConnectException.class)
                .hasMessage("there is no access token");
        reminders.remind(reminder);

        assertThat(phone).hasReceivedOnce(TEXT);
    }

    private void loseTheAnswerTo(Reminder reminder) {
        mobileConnect.faults().next(Route.MESSAGE_CONTACT_SEND).loseTheAnswer();

        assertThatThrownBy(() -> reminders.remind(reminder))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageStartingWith("POST /sms/v1/messageContact/")
                .hasMessageEndingWith("/send was not answered");
    }
}
