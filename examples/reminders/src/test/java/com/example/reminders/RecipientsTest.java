package com.example.reminders;

import static com.example.reminders.Application.CHICAGO;
import static com.example.reminders.Application.customer;
import static com.example.reminders.Application.reminder;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecipientsTest {
    private static final Instant FOUR = Instant.parse("2024-06-03T21:00:00Z");

    @RegisterExtension
    static final MobileConnectExtension PRACTICE = Practice.onMonday();

    private final ReminderService reminders;

    RecipientsTest(FakeMobileConnect mobileConnect) {
        reminders = Application.startedFor(mobileConnect);
    }

    @Test
    void each_customer_is_addressed_by_name(Handset mother, Handset father, TimeControl time) {
        List.of(mother, father).forEach(Practice::join);

        String token = reminders.remind(reminder(FOUR, CHICAGO, customer("Ann", mother), customer("100% Bob", father)));
        assertThat(reminders.status(token)).isEqualTo(new SendStatus("New", 2, Set.of()));
        time.advanceTo(FOUR);

        assertThat(mother.newest()).hasText("Hi Ann, see you tomorrow at 9");
        assertThat(father.newest()).hasText("Hi 100% Bob, see you tomorrow at 9");
        assertThat(reminders.status(token))
                .isEqualTo(new SendStatus(
                        "Finished",
                        2,
                        Set.of(mother.number().digits(), father.number().digits())));
    }

    @Test
    void who_says_stop_while_a_reminder_is_held_gets_nothing_more(Handset phone, TimeControl time) {
        Practice.join(phone);
        String token = reminders.remind(reminder(FOUR, CHICAGO, customer("Ann", phone)));

        phone.text("STOP");
        time.advanceTo(FOUR);

        assertThat(phone)
                .hasExactlyReceived(Practice.JOIN.asking(), Practice.JOIN.welcoming(), Practice.CODE.stopAnswer());
        assertThat(reminders.status(token)).isEqualTo(new SendStatus("Finished", 0, Set.of()));
    }

    @Test
    void who_has_not_confirmed_gets_nothing(Handset confirmed, Handset inProgress, TimeControl time) {
        Practice.join(confirmed);
        inProgress.text("REMINDME");

        String token =
                reminders.remind(reminder(FOUR, CHICAGO, customer("Ann", confirmed), customer("Bob", inProgress)));
        time.advanceTo(FOUR);

        assertThat(inProgress).hasExactlyReceived(Practice.JOIN.asking()).isInProgressFor(Practice.JOIN);
        assertThat(reminders.status(token))
                .isEqualTo(
                        new SendStatus("Finished", 1, Set.of(confirmed.number().digits())));
    }

    @Test
    void a_reminder_subscribes_nobody(Handset stranger, TimeControl time) {
        reminders.remind(reminder(FOUR, CHICAGO, customer("Ann", stranger)));
        time.advanceTo(FOUR);

        assertThat(stranger).hasReceivedNothing().hasNoSubscriptionTo(Practice.JOIN);
    }
}
