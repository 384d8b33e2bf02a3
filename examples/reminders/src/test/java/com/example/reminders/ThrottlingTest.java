package com.example.reminders;

import static com.example.reminders.Application.CHICAGO;
import static com.example.reminders.Application.customer;
import static com.example.reminders.Application.reminder;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The application waits on the fake's clock, so that it is served in no time and yet at the right time. */
class ThrottlingTest {
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
    private static final String TEXT = "Hi Ann, see you tomorrow at 9";

    @RegisterExtension
    static final MobileConnectExtension PRACTICE = Practice.onMonday();

    private final List<Duration> waited = new ArrayList<>();
    private final FakeMobileConnect mobileConnect;
    private final ReminderService reminders;

    ThrottlingTest(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.reminders = Application.startedFor(mobileConnect, duration -> {
            waited.add(duration);
            mobileConnect.time().advanceBy(duration);
        });
    }

    @Test
    void a_throttled_reminder_is_sent_after_the_wait_that_was_asked_for(Handset phone, TimeControl time) {
        Practice.join(phone);
        mobileConnect.faults().next(2, Route.MESSAGE_CONTACT_SEND).tooManyRequests(FIVE_SECONDS);

        reminders.remind(reminder(Practice.MONDAY, CHICAGO, customer("Ann", phone)));

        assertThat(waited).containsExactly(FIVE_SECONDS, FIVE_SECONDS);
        assertThat(phone).hasReceivedOnce(TEXT);
        assertThat(time.now()).isEqualTo(Practice.MONDAY.plusSeconds(10));
    }

    @Test
    void a_reminder_that_is_throttled_for_too_long_may_be_tried_again(Handset phone) {
        Practice.join(phone);
        Reminder reminder = reminder(Practice.MONDAY, CHICAGO, customer("Ann", phone));
        mobileConnect.faults().next(5, Route.MESSAGE_CONTACT_SEND).tooManyRequests(FIVE_SECONDS);

        assertThatThrownBy(() -> reminders.remind(reminder))
                .isExactlyInstanceOf(MobileConnectException.class)
                .hasMessageContaining("was answered with 429");
        assertThat(phone).hasNotReceived(TEXT);

        reminders.remind(reminder);
        assertThat(phone).hasReceivedOnce(TEXT);
    }
}
