package com.example.reminders;

import static com.example.reminders.Application.CHICAGO;
import static com.example.reminders.Application.LOS_ANGELES;
import static com.example.reminders.Application.customer;
import static com.example.reminders.Application.reminder;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendTimeTest {
    private static final String TEXT = "Hi Ann, see you tomorrow at 9";

    @RegisterExtension
    static final MobileConnectExtension PRACTICE = Practice.onMonday();

    private final ReminderService reminders;

    SendTimeTest(FakeMobileConnect mobileConnect) {
        reminders = Application.startedFor(mobileConnect);
    }

    @Test
    void a_reminder_leaves_at_its_time_and_not_before(Handset phone, TimeControl time) {
        Practice.join(phone);
        Instant four = Instant.parse("2024-06-03T21:00:00Z");

        reminders.remind(reminder(four, CHICAGO, customer("Ann", phone)));

        time.advanceTo(four.minusSeconds(1));
        assertThat(phone).hasNotReceived(TEXT);
        time.advanceTo(four);
        assertThat(phone).hasReceivedOnce(TEXT).fromCode(Practice.CODE);
    }

    @Test
    void a_reminder_in_the_night_is_held_until_one_second_after_it(Handset phone, TimeControl time) {
        Practice.join(phone);
        Instant eleven = Instant.parse("2024-06-04T04:00:00Z");
        Instant eight = Instant.parse("2024-06-04T13:00:00Z");

        reminders.remind(reminder(eleven, CHICAGO, customer("Ann", phone)));

        time.advanceTo(eight);
        assertThat(phone).hasNotReceived(TEXT);
        time.advanceTo(eight.plusSeconds(1));
        assertThat(phone).hasReceivedOnce(TEXT);
    }

    @Test
    void the_night_is_that_of_the_customer(Handset inChicago, Handset inLosAngeles, TimeControl time) {
        List.of(inChicago, inLosAngeles).forEach(Practice::join);
        Instant tenInChicagoEightInLosAngeles = Instant.parse("2024-06-04T03:00:00Z");

        reminders.remind(reminder(tenInChicagoEightInLosAngeles, CHICAGO, customer("Ann", inChicago)));
        reminders.remind(reminder(tenInChicagoEightInLosAngeles, LOS_ANGELES, customer("Lou", inLosAngeles)));

        time.advanceTo(tenInChicagoEightInLosAngeles);
        assertThat(inChicago).hasNotReceived(TEXT);
        assertThat(inLosAngeles).hasReceivedOnce("Hi Lou, see you tomorrow at 9");
    }

    @Test
    void the_night_moves_with_summer_time(Handset phone, TimeControl time) {
        Practice.join(phone);
        Instant sevenInWinter = Instant.parse("2024-12-03T13:00:00Z"); // eight, if it were still summer
        Instant eightInWinter = Instant.parse("2024-12-03T14:00:00Z");

        reminders.remind(reminder(sevenInWinter, CHICAGO, customer("Ann", phone)));

        time.advanceTo(eightInWinter);
        assertThat(phone).hasNotReceived(TEXT);
        time.advanceTo(eightInWinter.plusSeconds(1));
        assertThat(phone).hasReceivedOnce(TEXT);
    }

    @Test
    void a_reminder_whose_time_has_passed_leaves_at_once(Handset phone) {
        Practice.join(phone);

        String token = reminders.remind(reminder(Practice.MONDAY.minusSeconds(3600), CHICAGO, customer("Ann", phone)));

        assertThat(phone).hasReceivedOnce(TEXT);
        assertThat(reminders.status(token).status()).isEqualTo("Finished");
    }

    @Test
    void seconds_are_not_dropped_silently(Handset phone) {
        assertThatThrownBy(() -> reminder(Practice.MONDAY.plusSeconds(30), CHICAGO, customer("Ann", phone)))
                .hasMessage("time of a reminder must be a full minute but was 2024-06-03T15:00:30Z");
    }
}
