package com.example.reminders;

import com.example.reminders.Reminder.Customer;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** The application as the tests run it. */
final class Application {
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private Application() {}

    /** A service that was never throttled, or else throws. */
    static ReminderService startedFor(FakeMobileConnect mobileConnect) {
        return startedFor(mobileConnect, duration -> {
            throw new AssertionError("was told to wait " + duration);
        });
    }

    static ReminderService startedFor(FakeMobileConnect mobileConnect, Consumer<Duration> waiting) {
        return new ReminderService(
                mobileConnect.authUrl(),
                "client-id",
                "client-secret",
                Practice.REMINDER.id().value(),
                waiting);
    }

    static Reminder reminder(Instant at, ZoneId zone, Customer... customers) {
        return new Reminder("appointment of " + customers[0].key(), at, zone, List.of(customers));
    }

    static Customer customer(String firstName, Handset phone) {
        return new Customer(firstName, phone.number().digits(), firstName);
    }
}
