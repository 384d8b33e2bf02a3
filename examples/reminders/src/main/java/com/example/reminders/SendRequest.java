package com.example.reminders;

import com.example.reminders.Reminder.Customer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The body of a send, with the words of the API. */
final class SendRequest {
    private static final String NIGHT_BEGINS = "2100";
    private static final String NIGHT_ENDS = "0800";
    private static final DateTimeFormatter UTC_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");

    private SendRequest() {}

    /** A reminder subscribes nobody: who has not joined, or has left, gets nothing. */
    static Map<String, Object> of(Reminder reminder) {
        return Map.of(
                "Subscribers", subscribers(reminder.customers()),
                "Subscribe", false,
                "SendTime", UTC_MINUTE.format(reminder.at()),
                "blackoutWindow", night(reminder));
    }

    private static List<Map<String, Object>> subscribers(List<Customer> customers) {
        return customers.stream()
                .map(customer -> Map.<String, Object>of(
                        "MobileNumber", customer.mobileNumber(),
                        "SubscriberKey", customer.key(),
                        "Attributes", Map.of("FirstName", customer.firstName())))
                .toList();
    }

    /** The window takes an offset, not a zone: the one of that day, since summer time changes it. */
    private static Map<String, String> night(Reminder reminder) {
        ZoneOffset offset = reminder.zone().getRules().getOffset(reminder.at());
        return Map.of("UtcOffset", OFFSET.format(offset), "WindowStart", NIGHT_BEGINS, "WindowEnd", NIGHT_ENDS);
    }
}
