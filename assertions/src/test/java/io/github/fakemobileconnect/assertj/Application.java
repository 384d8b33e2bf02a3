package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.OutboundMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application that talks to the fake as it would to the real thing. */
final class Application {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final FakeMobileConnect mobileConnect;
    private final URI baseUrl;

    Application(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        baseUrl = mobileConnect.restUrl();
    }

    void queueMo(String number, String code, String text) {
        String token = token();
        String body = "{\"mobileNumbers\":[\"%s\"],\"shortCode\":\"%s\",\"messageText\":\"%s\"}"
                .formatted(number, code, text);
        send(request("sms/v1/queueMO")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body)));
    }

    /**
     * Sends a message.
     *
     * @param body the members of the request's JSON object, with {@code '} for the quotation marks
     */
    void send(OutboundMessage message, String body) {
        HttpResponse<String> response = send(request("sms/v1/messageContact/" + message.id() + "/send")
                .header("Authorization", "Bearer " + token())
                .POST(BodyPublishers.ofString("{" + body.replace('\'', '"') + "}")));
        if (response.statusCode() != 202) {
            throw new IllegalStateException("the send was refused: " + response.body());
        }
    }

    /** Sends a text of its own to a number. */
    void override(OutboundMessage message, String number, String text) {
        send(message, "'mobileNumbers':['%s'],'Override':true,'messageText':'%s'".formatted(number, text));
    }

    /** Sends a transactional message to a number, without a request for a token. */
    void message(String key, String definition, String number) {
        post(
                "messaging/v1/sms/messages/" + key,
                "'definitionKey':'%s','recipient':{'contactKey':'c','to':'%s'}".formatted(definition, number));
    }

    /**
     * Posts JSON, without a request for a token; the answer may be a refusal.
     *
     * @param body the members of the request's JSON object, with {@code '} for the quotation marks
     * @return the answer
     */
    String post(String path, String body) {
        return send(authorised(path).POST(BodyPublishers.ofString("{" + body.replace('\'', '"') + "}")))
                .body();
    }

    /** Asks for a token, with this body as it is. */
    void requestToken(String contentType, String body) {
        send(HttpRequest.newBuilder(baseUrl.resolve("v2/token"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The status of a transactional message. */
    String status(String key) {
        return send(authorised("messaging/v1/sms/messages/" + key).GET()).body();
    }

    private HttpRequest.Builder authorised(String path) {
        return request(path).header("Authorization", "Bearer " + mobileConnect.accessToken());
    }

    void delete(String path) {
        send(request(path).header("Authorization", "Bearer " + token()).DELETE());
    }

    void get(String path) {
        send(request(path).GET());
    }

    private String token() {
        String credentials = "{\"grant_type\":\"client_credentials\",\"client_id\":\"a\",\"client_secret\":\"b\"}";
        Matcher token = ACCESS_TOKEN.matcher(send(request("v2/token").POST(BodyPublishers.ofString(credentials)))
                .body());
        if (!token.find()) {
            throw new IllegalStateException("the answer has no access token");
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(baseUrl.resolve(path)).header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
