package com.example.reminders;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Hands reminders to MobileConnect, each at most once.
 *
 * <p>Sending is not idempotent, and without the token that a lost answer held there is no asking whether it was done. So
 * the service notes a reminder before it sends it, and strikes that out only when MobileConnect has refused: better no
 * reminder than two. (A real application would keep these notes in its database.)
 */
public final class ReminderService {
    private static final String UNKNOWN = "";

    private final MobileConnectClient mobileConnect;
    private final String path;
    private final Map<String, String> tokensByAppointment = new ConcurrentHashMap<>();

    /**
     * A service for one installed package.
     *
     * @param authUrl the base URL of the tenant's token host
     * @param messageId the API key of the outbound message
     * @param waiting how to wait for as long as MobileConnect asks when it throttles
     */
    public ReminderService(
            URI authUrl, String clientId, String clientSecret, String messageId, Consumer<Duration> waiting) {
        this.mobileConnect = new MobileConnectClient(new PatientHttp(waiting), authUrl, clientId, clientSecret);
        this.path = "sms/v1/messageContact/" + messageId;
    }

    /**
     * Hands a reminder over, unless it was handed over before.
     *
     * @return the token to ask for its status with
     * @throws OutcomeUnknownException when nobody knows whether it was accepted, now or before; it is not sent again
     * @throws MobileConnectException when it was refused or could not be sent; it may be tried again
     */
    public String remind(Reminder reminder) {
        String before = tokensByAppointment.putIfAbsent(reminder.appointment(), UNKNOWN);
        if (before == null) {
            return send(reminder);
        }
        if (before.equals(UNKNOWN)) {
            throw new OutcomeUnknownException(
                    "%s: an earlier reminder may be on its way, so none is sent".formatted(reminder.appointment()));
        }
        return before;
    }

    /** What has become of a reminder, by its token. */
    public SendStatus status(String token) {
        return SendStatus.of(mobileConnect.get(path + "/deliveries/" + token));
    }

    private String send(Reminder reminder) {
        try {
            String token = mobileConnect
                    .post(path + "/send", SendRequest.of(reminder))
                    .required("tokenId")
                    .asText();
            tokensByAppointment.put(reminder.appointment(), token);
            return token;
        } catch (OutcomeUnknownException e) {
            throw e;
        } catch (MobileConnectException e) {
            tokensByAppointment.remove(reminder.appointment());
            throw e;
        }
    }
}
