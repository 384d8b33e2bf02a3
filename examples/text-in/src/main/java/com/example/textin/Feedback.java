package com.example.textin;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a customer has texted about the shop.
 *
 * @param number digits with country code
 * @param text what was texted after the keyword
 * @param receivedAt when, as the account writes it down
 */
public record Feedback(String number, String text, String receivedAt) {
    /** A row of the data extension, whose columns travel in lower case. */
    static Feedback of(JsonNode row) {
        JsonNode values = row.path("values");
        return new Feedback(
                values.path("mobilenumber").asText(),
                values.path("text").asText(),
                values.path("receivedat").asText());
    }
}
