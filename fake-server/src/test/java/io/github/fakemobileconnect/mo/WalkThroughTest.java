package io.github.fakemobileconnect.mo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A double opt-in from the first text to coming back after STOP, as the application and the handset live through it. */
class WalkThroughTest {
    private static final String NUMBER = "15555551212";
    private static final String MESSAGE = "/sms/v1/messageContact/MzA6Nzg6MA/";
    private static final Code CODE = Code.shortCode("86288").in("US");
    private static final OptInMessage JOIN = OptInMessage.doubleOptIn(CODE.keyword("JOIN"))
            .asking("Reply Y to join")
            .welcoming("You are in.");
    private static final OptInMessage NEWS =
            OptInMessage.singleOptIn(CODE.keyword("NEWS")).welcoming("News it is.");
    private static final OutboundMessage REMINDER =
            OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("See you tomorrow");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(NorthernTrail.START)
            .start(fake -> fake.account().add(CODE, JOIN, NEWS, REMINDER));

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset(NUMBER);
    private int read;

    @Test
    void of_a_double_opt_in() {
        // 1
        assertThat(application.queueMo(NUMBER, "JOIN").statusCode()).isEqualTo(202);
        assertThat(states()).isEqualTo("JOIN In Progress");
        assertThat(newTexts()).containsExactly("Reply Y to join");

        // 2
        HttpResponse<String> pending = subscriptions();
        assertThat(pending.statusCode()).isEqualTo(200);
        assertThat(pending.body()).startsWith("{\"count\":\"0\",").endsWith("\"contacts\":[]}");
        assertThat(states()).isEqualTo("JOIN In Progress");

        // 3
        HttpResponse<String> tooEarly = send("");
        assertThat(tooEarly.statusCode()).isEqualTo(202);
        assertThat(states()).isEqualTo("JOIN In Progress");
        assertThat(newTexts()).isEmpty();
        assertThat(deliveries(tooEarly)).contains("\"count\":0,").endsWith("\"tracking\":[]}");

        // 4
        phone.reply("Y");
        assertThat(states()).isEqualTo("JOIN Subscribed");
        assertThat(newTexts()).containsExactly("You are in.");

        // 5
        assertThat(subscriptions().body())
                .startsWith("{\"count\":\"1\",")
                .endsWith(
                        "\"contacts\":[{\"mobileNumber\":\"15555551212\",\"shortCode\":\"86288\",\"keyword\":\"JOIN\","
                                + "\"optInDate\":\"2026-03-01T03:00:00.0000000\"}]}");
        assertThat(states()).isEqualTo("JOIN Subscribed");

        // 6
        HttpResponse<String> sent = send("");
        assertThat(sent.statusCode()).isEqualTo(202);
        assertThat(newTexts()).containsExactly("See you tomorrow");
        assertThat(deliveries(sent))
                .contains("\"count\":1,")
                .endsWith("\"standardStatusCode\":\"4000\",\"description\":\"Delivered to handset\"}]}");

        // 7, with a second keyword, because STOP is for all of them
        phone.text("NEWS");
        assertThat(newTexts()).containsExactly("News it is.");
        phone.text("STOP");
        assertThat(states()).isEqualTo("JOIN Unsubscribed, NEWS Unsubscribed");
        assertThat(newTexts())
                .containsExactly(
                        "You are unsubscribed from all messages on 86288. Additional messages will not be received.");

        // 8
        assertThat(send(",\"Subscribe\":true,\"Resubscribe\":false,\"keyword\":\"JOIN\"")
                        .statusCode())
                .isEqualTo(202);
        assertThat(send("").statusCode()).isEqualTo(202);
        assertThat(states()).isEqualTo("JOIN Unsubscribed, NEWS Unsubscribed");
        assertThat(newTexts()).isEmpty();

        // 9
        assertThat(send(",\"Resubscribe\":true,\"keyword\":\"JOIN\"").statusCode())
                .isEqualTo(202);
        assertThat(states()).isEqualTo("JOIN Subscribed, NEWS Unsubscribed");
        assertThat(newTexts()).containsExactly("See you tomorrow");
    }

    private HttpResponse<String> subscriptions() {
        return application.post("/sms/v1/contacts/subscriptions", "{\"mobileNumber\":[\"" + NUMBER + "\"]}");
    }

    private HttpResponse<String> send(String flags) {
        return application.post(MESSAGE + "send", "{\"mobileNumbers\":[\"" + NUMBER + "\"]" + flags + "}");
    }

    private String deliveries(HttpResponse<String> send) {
        String token = send.body().replaceFirst(".*\"tokenId\":\"([^\"]+)\".*", "$1");
        return application
                .send(application
                        .authorised(application.request(MESSAGE + "deliveries/" + token))
                        .GET())
                .body();
    }

    private String states() {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .map(each -> each.keyword().word() + " " + each.status())
                .collect(Collectors.joining(", "));
    }

    /** What has arrived since this was asked last. */
    private List<String> newTexts() {
        List<String> all = phone.inbox().stream().map(MtMessage::text).toList();
        List<String> fresh = all.subList(read, all.size());
        read = all.size();
        return fresh;
    }
}
