package com.example.otp;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What has become of a message that was accepted.
 *
 * @param event the word of the API: {@code SMSQueued}, {@code SMSSent} or {@code SMSNotSent}
 * @param reason why it was not sent, as in {@code Unsubscribed}; empty for the other events
 */
public record MessageStatus(String event, String reason) {
    private static final String CATEGORY = "TransactionalSendEvents.";

    static MessageStatus of(JsonNode answer) {
        return new MessageStatus(
                answer.required("eventCategoryType").asText().replace(CATEGORY, ""),
                answer.path("info").path("statusMessage").asText());
    }

    /** True when it will never arrive. */
    public boolean isNotSent() {
        return event.equals("SMSNotSent");
    }
}
