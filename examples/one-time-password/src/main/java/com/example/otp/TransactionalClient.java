package com.example.otp;

import com.example.otp.TokenCache.AccessToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends the messages of one send definition, and asks what has become of them. Safe for several threads.
 *
 * <p>A token that is refused is renewed once. A request that is not answered is made once more with the same message keys:
 * MobileConnect takes a key only once, so nobody is texted twice.
 */
final class TransactionalClient {
    private static final String MESSAGES = "messaging/v1/sms/messages";
    private static final int UNAUTHORIZED = 401;
    private static final int DUPLICATE_MESSAGE_KEY = 109110;

    private final JsonOverHttp http;
    private final TokenCache tokens;
    private final String definitionKey;

    TransactionalClient(JsonOverHttp http, TokenCache tokens, String definitionKey) {
        this.http = http;
        this.tokens = tokens;
        this.definitionKey = definitionKey;
    }

    /** Sends to one recipient; yields what MobileConnect has against it, by its message key. */
    Map<String, String> send(Recipient recipient) {
        return send(pathOf(recipient.messageKey()), Map.of("recipient", recipient.alone()));
    }

    /** Sends to several recipients; yields what MobileConnect has against some of them, by their message keys. */
    Map<String, String> send(List<Recipient> recipients) {
        return send(
                MESSAGES,
                Map.of(
                        "recipients",
                        recipients.stream().map(Recipient::amongOthers).toList()));
    }

    /** What has become of the message with this key. */
    MessageStatus status(String messageKey) {
        return MessageStatus.of(authorized(pathOf(messageKey), JsonOverHttp.getting()));
    }

    private Map<String, String> send(String path, Map<String, Object> recipients) {
        Map<String, Object> body = new LinkedHashMap<>(recipients);
        body.put("definitionKey", definitionKey);
        HttpRequest.Builder request = JsonOverHttp.posting(body);
        try {
            return faultsIn(authorized(path, request), false);
        } catch (NoAnswerException lost) {
            return faultsIn(authorized(path, request), true);
        }
    }

    /** What was refused for its token was not done. */
    private JsonNode authorized(String path, HttpRequest.Builder request) {
        AccessToken token = tokens.token();
        HttpResponse<String> answer = send(path, request, token);
        if (answer.statusCode() == UNAUTHORIZED) {
            answer = send(path, request, tokens.tokenInsteadOf(token));
        }
        return JsonOverHttp.accepted(answer);
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request, AccessToken token) {
        return http.send(request.copy()
                .uri(token.restUrl().resolve(path))
                .header("Authorization", "Bearer " + token.value())
                .build());
    }

    /** On a second try, a key that is taken was taken by the first, whose answer was lost. */
    private static Map<String, String> faultsIn(JsonNode answer, boolean secondTry) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (JsonNode response : answer.path("responses")) {
            int fault = response.path("errorcode").asInt();
            if (fault != 0 && !(secondTry && fault == DUPLICATE_MESSAGE_KEY)) {
                faults.put(
                        response.path("messageKey").asText(),
                        response.path("message").asText());
            }
        }
        return faults;
    }

    private static String pathOf(String messageKey) {
        return MESSAGES + "/"
                + URLEncoder.encode(messageKey, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
