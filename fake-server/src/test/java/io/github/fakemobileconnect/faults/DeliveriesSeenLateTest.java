package io.github.fakemobileconnect.faults;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An application that looks up deliveries too early sees none yet; counted in looks, not in time. */
class DeliveriesSeenLateTest {
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/";
    private static final String ME = "{\"mobileNumbers\":[\"13175551212\"]";

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            NorthernTrail.start(Scenarios.deliveriesAppearAfterPolls(2), DeliveriesSeenLateTest::message);

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void message(FakeMobileConnect fake) {
        fake.account().add(OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hello"));
    }

    @Test
    void appear_after_that_many_looks() {
        phone.text("CODETEST");
        String token = send("}");

        for (int i = 0; i < 2; i++) {
            assertThat(deliveries(token))
                    .contains("\"count\":1", "\"status\":\"New\"", "\"tracking\":[]")
                    .doesNotContain("completeDate");
        }
        assertThat(deliveries(token)).contains("\"status\":\"Finished\"", "\"standardStatusCode\":\"4000\"");
    }

    @Test
    void looks_before_the_texts_have_left_do_not_count() {
        phone.text("CODETEST");
        String token = send(",\"SendTime\":\"2026-03-01 10:00\"}");
        for (int i = 0; i < 5; i++) {
            assertThat(deliveries(token)).contains("\"status\":\"New\"");
        }
        mobileConnect.time().advanceBy(Duration.ofHours(1));
        application.useToken(mobileConnect.accessToken());

        assertThat(deliveries(token)).contains("\"status\":\"New\"");
        assertThat(deliveries(token)).contains("\"status\":\"New\"");
        assertThat(deliveries(token)).contains("\"status\":\"Finished\"");
    }

    @Test
    void are_counted_for_each_send() {
        phone.text("CODETEST");
        String first = send("}");
        String second = send("}");
        deliveries(first);
        deliveries(first);

        assertThat(deliveries(second)).contains("\"status\":\"New\"");
        assertThat(deliveries(first)).contains("\"status\":\"Finished\"");
    }

    @Test
    void looks_that_are_refused_do_not_count() {
        phone.text("CODETEST");
        String token = send("}");
        for (int i = 0; i < 3; i++) {
            assertThat(get("/sms/v1/messageContact/MTE1Ojc4OjA/deliveries/" + token)
                            .statusCode())
                    .isEqualTo(400);
        }

        assertThat(deliveries(token)).contains("\"status\":\"New\"");
    }

    @Test
    void histories_appear_late_too() {
        phone.text("CODETEST");
        String path = SEND + "history/" + send("}") + "/mobileNumber/13175551212";

        assertThat(get(path).body()).contains("\"count\":0", "\"history\":[]");
        assertThat(get(path).body()).contains("\"count\":0", "\"history\":[]");
        assertThat(get(path).body()).contains("\"count\":1", "Hello");
    }

    @Test
    void of_the_replies_to_a_queued_text_appear_as_late() {
        String token = application
                .queueMo("13175551212", "CODETEST")
                .body()
                .replaceFirst(".*\"identifier\":\"([^\"]+)\".*", "$1");
        String path = "/sms/v1/queueMO/deliveries/" + token;

        assertThat(get(path).body()).isEqualTo("{\"tracking\":[]}");
        assertThat(get(path).body()).isEqualTo("{\"tracking\":[]}");
        assertThat(get(path).body()).contains("\"mobileNumber\":\"13175551212\"");
    }

    private String send(String rest) {
        return application.post(SEND + "send", ME + rest).body().replaceFirst(".*\"tokenId\":\"([^\"]+)\".*", "$1");
    }

    private String deliveries(String token) {
        return get(SEND + "deliveries/" + token).body();
    }

    private HttpResponse<String> get(String path) {
        return application.send(application
                .authorised(application.request(path))
                .header("Content-Type", "application/json")
                .GET());
    }
}
