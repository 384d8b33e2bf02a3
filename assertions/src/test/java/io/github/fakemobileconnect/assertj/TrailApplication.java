package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.kit.Application;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The application of Northern Trail: it asks for a token before it queues, sends or deletes. */
final class TrailApplication {
    private final FakeMobileConnect mobileConnect;

    TrailApplication(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
    }

    void queueMo(String number, String code, String text) {
        askingForAToken().post("/sms/v1/queueMO", """
                {"mobileNumbers":["%s"],"shortCode":"%s","messageText":"%s"}""".formatted(number, code, text));
    }

    /**
     * Sends a message.
     *
     * @param body the members of the request's JSON object, with {@code '} for the quotation marks
     */
    void send(OutboundMessage message, String body) {
        HttpResponse<String> response =
                askingForAToken().post("/sms/v1/messageContact/" + message.id() + "/send", json(body));
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
        return havingAToken().post("/" + path, json(body)).body();
    }

    /** Asks for a token, with this body as it is. */
    void requestToken(String contentType, String body) {
        Application application = havingAToken();
        application.send(application
                .request("/v2/token")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The status of a transactional message. */
    String status(String key) {
        return havingAToken().get("/messaging/v1/sms/messages/" + key).body();
    }

    void delete(String path) {
        askingForAToken().delete("/" + path);
    }

    /** Asks without a token. */
    void get(String path) {
        Application application = havingAToken();
        application.send(application.request("/" + path).GET());
    }

    /** Tokens do not live long: each call has one of its own. */
    private Application havingAToken() {
        return new Application(mobileConnect);
    }

    private Application askingForAToken() {
        Application application = havingAToken();
        application.useTokenOf("a", "b");
        return application;
    }

    private static String json(String members) {
        return "{" + members.replace('\'', '"') + "}";
    }
}
