package com.example.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A reminder of one appointment, for everybody whom it concerns.
 *
 * @param appointment the id of the appointment; there is one reminder of each
 * @param at when it is to leave, on a full minute
 * @param zone where the customers live
 * @param customers who is reminded
 */
public record Reminder(String appointment, Instant at, ZoneId zone, List<Customer> customers) {
    public Reminder {
        if (!at.equals(at.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("time of a reminder must be a full minute but was " + at);
        }
        if (customers.isEmpty()) {
            throw new IllegalArgumentException("customers of a reminder must be one or more but were none");
        }
        customers = List.copyOf(customers);
    }

    /**
     * Somebody who is reminded.
     *
     * @param key the contact key
     * @param mobileNumber digits with country code, as in {@code 13175551212}
     * @param firstName how the reminder addresses the customer
     */
    public record Customer(String key, String mobileNumber, String firstName) {}
}
