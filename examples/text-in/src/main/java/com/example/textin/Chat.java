package com.example.textin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said after an invitation, as far as the API tells by now.
 *
 * @param texts the texts of the club and of the customer, oldest first
 */
record Chat(List<Said> texts) {
    /** Nothing was said. */
    static final Chat NONE = new Chat(List.of());

    /**
     * A text.
     *
     * @param byCustomer true for a text from the phone, false for one from the club
     * @param text the text
     */
    record Said(boolean byCustomer, String text) {}

    /** The body of an answer of {@code queueMO/history}. */
    static Chat of(JsonNode body) {
        List<Said> texts = new ArrayList<>();
        for (JsonNode row : body.path("history")) {
            texts.add(new Said(
                    row.path("type").asText().equals("MO"), row.path("message").asText()));
        }
        return new Chat(List.copyOf(texts));
    }

    /**
     * What the customer said for the club to reply with a text that ends like this; empty where it has not. Going by the
     * reply, and not by the question, passes over a HELP that the customer texts in between.
     */
    String saidBefore(String endOfReply) {
        String said = "";
        for (int reply = 1; reply < texts.size(); reply++) {
            Said before = texts.get(reply - 1);
            if (before.byCustomer() && isReply(texts.get(reply), endOfReply)) {
                said = before.text().strip();
            }
        }
        return said;
    }

    private static boolean isReply(Said said, String end) {
        return !said.byCustomer() && said.text().endsWith(end);
    }
}
