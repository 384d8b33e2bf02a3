package com.example.textin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text club of Northern Trail. MobileConnect calls nobody back, so the club learns from polling who joined, what they
 * answered and who left. For one thread.
 */
public final class TextClub {
    private static final String SHORT_CODE = "86288";
    private static final String KEYWORD = "JOIN";
    private static final String SUBSCRIBED = "Subscribed";
    private static final int MOST_NUMBERS = 500; // in one look-up
    private static final String REPLY_TO_FIRST_NAME = "Text your ZIP code.";
    private static final String REPLY_TO_ZIP = "Thanks!";

    private final MobileConnectClient mobileConnect;
    private final Set<String> watched = new LinkedHashSet<>();
    private final Map<String, String> invitations = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * The club on the account of one installed package.
     *
     * @param authUrl the base URL of the tenant's token host
     */
    public TextClub(URI authUrl, String clientId, String clientSecret) {
        this.mobileConnect = new MobileConnectClient(authUrl, clientId, clientSecret);
    }

    /**
     * Asks a customer to join, and watches for the answer.
     *
     * @param number digits with country code, as in {@code 13175551212}
     * @throws MobileConnectException when the number is refused
     */
    public void invite(String number) {
        JsonNode answer = mobileConnect.post(
                "sms/v1/queueMO",
                Map.of("mobileNumbers", List.of(number), "shortCode", SHORT_CODE, "messageText", KEYWORD));
        invitations.put(
                number, answer.path("results").path(0).path("identifier").asText());
        watch(number);
    }

    /** Watches for a customer who may join without an invitation; what such a member texts is not to be had. */
    public void watch(String number) {
        watched.add(number);
    }

    /**
     * Looks up who has joined or left and what they said. Rows appear late, so a customer without one is no member yet and
     * stays watched; only a member whose row is gone has left.
     */
    public void poll() {
        Set<String> subscribed = subscribed();
        for (String number : List.copyOf(watched)) {
            if (subscribed.contains(number)) {
                members.put(number, meet(number));
            } else if (members.containsKey(number)) {
                forget(number);
            }
        }
    }

    private Set<String> subscribed() {
        List<String> numbers = List.copyOf(watched);
        Set<String> subscribed = new HashSet<>();
        for (int from = 0; from < numbers.size(); from += MOST_NUMBERS) {
            subscribed.addAll(subscribedAmong(numbers.subList(from, Math.min(from + MOST_NUMBERS, numbers.size()))));
        }
        return subscribed;
    }

    private Set<String> subscribedAmong(List<String> numbers) {
        Set<String> subscribed = new HashSet<>();
        JsonNode answer = mobileConnect.post("sms/v1/contacts/subscriptions", Map.of("mobileNumber", numbers));
        for (JsonNode row : answer.path("contacts")) {
            if (row.path("keyword").asText().equals(KEYWORD) && isSubscribed(row)) {
                subscribed.add(row.path("mobileNumber").asText());
            }
        }
        return subscribed;
    }

    /** The documents do not say whether rows of other statuses are listed; only such rows would need a status. */
    private static boolean isSubscribed(JsonNode row) {
        return row.path("status").asText(SUBSCRIBED).equals(SUBSCRIBED);
    }

    private Member meet(String number) {
        @Nullable String invitation = invitations.get(number);
        Chat chat = invitation == null ? Chat.NONE : Chat.of(mobileConnect.get("sms/v1/queueMO/history/" + invitation));
        return new Member(number, chat.saidBefore(REPLY_TO_FIRST_NAME), chat.saidBefore(REPLY_TO_ZIP));
    }

    private void forget(String number) {
        members.remove(number);
        invitations.remove(number);
        watched.remove(number);
    }

    /** The members, as of the latest poll. */
    public List<Member> members() {
        return List.copyOf(members.values());
    }

    /** The member with this number, as of the latest poll. */
    public Optional<Member> member(String number) {
        return Optional.ofNullable(members.get(number));
    }
}
