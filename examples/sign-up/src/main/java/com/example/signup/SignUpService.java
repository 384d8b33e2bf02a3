package com.example.signup;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Invites people to the alerts of Northern Trail, and knows who has joined. */
public final class SignUpService {
    private static final String SHORT_CODE = "86288";
    private static final String KEYWORD = "JOINSMS";
    private static final String SUBSCRIBED = "Subscribed";

    private final MobileConnectClient mobileConnect;

    /**
     * A service for one installed package.
     *
     * @param authUrl the base URL of the tenant's token host
     */
    public SignUpService(URI authUrl, String clientId, String clientSecret) {
        this.mobileConnect = new MobileConnectClient(authUrl, clientId, clientSecret);
    }

    /**
     * Asks the number to confirm that it wants the alerts.
     *
     * @param number digits with country code, as in {@code 13175551212}
     * @throws MobileConnectException when the number is refused
     */
    public void invite(String number) {
        mobileConnect.post(
                "sms/v1/queueMO",
                Map.of("mobileNumbers", List.of(number), "shortCode", SHORT_CODE, "messageText", KEYWORD));
    }

    /** True once the number has confirmed, until it opts out. */
    public boolean isSubscribed(String number) {
        JsonNode answer = mobileConnect.post("sms/v1/contacts/subscriptions", Map.of("mobileNumber", List.of(number)));
        for (JsonNode row : answer.path("contacts")) {
            if (row.path("keyword").asText().equals(KEYWORD) && isSubscribed(row)) {
                return true;
            }
        }
        return false;
    }

    /** The documents do not say whether rows of other statuses are listed; only such rows would need a status. */
    private static boolean isSubscribed(JsonNode row) {
        return row.path("status").asText(SUBSCRIBED).equals(SUBSCRIBED);
    }
}
