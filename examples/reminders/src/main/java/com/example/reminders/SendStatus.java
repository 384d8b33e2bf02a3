package com.example.reminders;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What has become of a send.
 *
 * @param status the word of the API, as in {@code Finished}
 * @param count the recipients, without those who are not subscribed
 * @param delivered the numbers whose handset has the text
 */
public record SendStatus(String status, int count, Set<String> delivered) {
    private static final int DELIVERED_TO_HANDSET = 4000;

    public SendStatus {
        delivered = Set.copyOf(delivered);
    }

    /** The API lists every state of every number, in any order; of each number the highest code is the final one. */
    static SendStatus of(JsonNode deliveries) {
        Map<String, Integer> highest = new TreeMap<>();
        for (JsonNode row : deliveries.path("tracking")) {
            highest.merge(
                    row.path("mobileNumber").asText(),
                    row.path("standardStatusCode").asInt(),
                    Math::max);
        }
        Set<String> delivered = highest.entrySet().stream()
                .filter(number -> number.getValue() == DELIVERED_TO_HANDSET)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new SendStatus(
                deliveries.path("status").asText(), deliveries.path("count").asInt(), delivered);
    }
}
