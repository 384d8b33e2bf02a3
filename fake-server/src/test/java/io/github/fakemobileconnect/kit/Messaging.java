package io.github.fakemobileconnect.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.sms.MtMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** An application that sends transactional messages; ids of calls, which differ from call to call, read as an ellipsis. */
public final class Messaging {
    public static final String MESSAGES = "/messaging/v1/sms/messages";
    public static final String NUMBER = "13175551212";

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final FakeMobileConnect mobileConnect;
    private final Application application;

    public Messaging(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.application = new Application(mobileConnect);
    }

    public Application application() {
        return application;
    }

    /** Sends one message of a definition to Astro25 and the usual number, which has to be accepted. */
    public void send(String messageKey, String definition) {
        send(messageKey, definition, "");
    }

    /** Sends one message of a definition to Astro25 and the usual number, with more members in the request. */
    public void send(String messageKey, String definition, String more) {
        String answer = accepted(sendWith(messageKey, """
                {"definitionKey":"%s","recipient":{"contactKey":"Astro25","to":"%s"}%s}""".formatted(definition, NUMBER, more)));

        assertThat(answer).isEqualTo(allWell(messageKey));
    }

    public HttpResponse<String> sendWith(String messageKey, String body) {
        return application.post(MESSAGES + "/" + messageKey, body);
    }

    public HttpResponse<String> sendSeveral(String body) {
        return application.post(MESSAGES, body);
    }

    /** Sends messages of the definition to these recipients, as objects. */
    public String sendTo(String definition, String... recipients) {
        return accepted(sendSeveral(
                "{\"definitionKey\":\"%s\",\"recipients\":[%s]}".formatted(definition, String.join(",", recipients))));
    }

    /** The body of an answer that has to be 202. */
    public static String accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(202);
        return anonymous(answer);
    }

    public static String anonymous(HttpResponse<String> answer) {
        return answer.body().replaceFirst("\"requestId\":\"" + UUID + "\"", "\"requestId\":\"…\"");
    }

    /** The answer to a request of which every recipient was accepted. */
    public static String allWell(String... messageKeys) {
        StringBuilder responses = new StringBuilder();
        for (String key : messageKeys) {
            responses.append(responses.isEmpty() ? "" : ",").append("{\"messageKey\":\"%s\"}".formatted(key));
        }
        return "{\"requestId\":\"…\",\"errorcode\":0,\"responses\":[" + responses + "]}";
    }

    /** The answer to a request of which some recipients failed. */
    public static String failed(int failed, int all, String responses) {
        return "{\"requestId\":\"…\",\"errorcode\":109001,\"message\":\"MCMS_UTM_ResponsesHasErrors: "
                + "%d subscribers failed to queue out of %d\",\"responses\":[%s]}".formatted(failed, all, responses);
    }

    /** The response to a recipient at fault. */
    public static String fault(String messageKey, int code, String name) {
        return "{\"messageKey\":\"%s\",\"errorcode\":%d,\"message\":\"%s: Invalid subscriber\"}"
                .formatted(messageKey, code, name);
    }

    /** The status of a message, which has to be known. */
    public String status(String messageKey) {
        HttpResponse<String> answer = application.get(MESSAGES + "/" + messageKey);
        assertThat(answer.statusCode()).isEqualTo(200);
        return anonymous(answer);
    }

    /** How far a message got and why no further, as in {@code SMSNotSent 1 Unsubscribed}. */
    public String stage(String messageKey) {
        String status = status(messageKey);
        String stage = status.replaceFirst(".*TransactionalSendEvents\\.(\\w+)\".*", "$1");
        return status.contains("statusCode")
                ? stage + status.replaceFirst(".*\"statusCode\":(\\d+),\"statusMessage\":\"(\\w+)\".*", " $1 $2")
                : stage;
    }

    public HttpResponse<String> notSent(String query) {
        return application.get(MESSAGES + query);
    }

    /** Makes a definition active, or something else. */
    public void bring(String definition, String status) {
        HttpResponse<String> answer = application.patch(
                "/messaging/v1/sms/definitions/" + definition, "{\"status\":\"%s\"}".formatted(status));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Lets time pass, which tokens do not survive. */
    public void later(Duration duration) {
        mobileConnect.time().advanceBy(duration);
        application.useToken(mobileConnect.accessToken());
    }

    /** What the usual number has received, oldest first. */
    public List<String> received() {
        return received(NUMBER);
    }

    public List<String> received(String number) {
        return mobileConnect.handset(number).inbox().stream()
                .map(MtMessage::text)
                .toList();
    }
}
