package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application learns of a send: deliveries and history. */
class SendFollowUpTest {
    private static final String MESSAGE = "/sms/v1/messageContact/MzA6Nzg6MA/";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(SendFollowUpTest::messages);

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void messages(FakeMobileConnect fake) {
        fake.account()
                .add(
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hello"),
                        OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA"));
    }

    @Test
    void deliveries_have_a_row_for_each_status_of_each_number_that_was_sent_to() {
        phone.text("CODETEST");
        String token = send("{\"mobileNumbers\":[\"13175551212\",\"13175551213\"]}");

        assertThat(get(MESSAGE + "deliveries/" + token).body())
                .isEqualTo("{\"message\":\"Hello\",\"count\":1,\"createDate\":\"2026-03-01T03:00:00\","
                        + "\"completeDate\":\"2026-03-01T03:00:00\",\"status\":\"Finished\",\"tracking\":["
                        + row("0", "DELIVERED TO Air2Web", "2000", "Message was Delivered to Aggregator") + ","
                        + row("20", "Message sent to carrier", "3001", "Message Sent to Carrier") + ","
                        + row("200", "Carrier Success", "4000", "Delivered to handset") + "]}");
    }

    @Test
    void deliveries_of_a_send_that_waits_are_new_and_count_everybody() {
        phone.text("CODETEST");
        String token = send("{\"mobileNumbers\":[\"13175551212\",\"13175551213\"],\"SendTime\":\"2026-03-01 10:00\"}");

        assertThat(get(MESSAGE + "deliveries/" + token).body())
                .isEqualTo("{\"message\":\"Hello\",\"count\":2,\"createDate\":\"2026-03-01T03:00:00\","
                        + "\"status\":\"New\",\"tracking\":[]}");

        mobileConnect.time().advanceBy(Duration.ofHours(1));
        application.useToken(mobileConnect.accessToken());
        assertThat(get(MESSAGE + "deliveries/" + token).body())
                .contains("\"count\":1", "\"completeDate\":\"2026-03-01T04:00:00\"", "\"status\":\"Finished\"");
    }

    @Test
    void a_send_to_nobody_eligible_is_finished_with_nobody() {
        String token = send("{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(get(MESSAGE + "deliveries/" + token).body())
                .contains("\"count\":0", "\"status\":\"Finished\"", "\"tracking\":[]");
    }

    @Test
    void history_has_the_last_message_to_the_number() {
        phone.text("CODETEST");
        mobileConnect.time().advanceBy(Duration.ofMillis(510));
        String token = send("{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(get(MESSAGE + "history/" + token + "/mobileNumber/13175551212")
                        .body())
                .isEqualTo("{\"count\":1,\"createDate\":\"2026-03-01T03:00:00.51\",\"status\":\"Active\","
                        + "\"history\":[{\"type\":\"MT\",\"message\":\"Hello\",\"date\":\"2026-03-01T03:00:00.51\"}]}");
        assertThat(get(MESSAGE + "history/" + token + "/mobileNumber/nonsense").body())
                .contains("\"count\":0", "\"history\":[]");
    }

    @Test
    void a_scope_for_reading_or_for_sending_opens_deliveries() {
        String token = send("{\"mobileNumbers\":[\"13175551212\"]}");
        for (String scope : new String[] {"sms_read", "sms_send"}) {
            application.useTokenWithScopes(scope);

            assertThat(get(MESSAGE + "deliveries/" + token).statusCode()).isEqualTo(200);
        }
        application.useTokenWithScopes("sms_write");
        assertThat(get(MESSAGE + "deliveries/" + token).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cI217sdksi3 | x | Message id cI217sdksi3 is not valid.",
                "MzA6Nzg6MA | c21NCNSDN2sMMWM2miosdjEHH | Token id c21NCNSDN2sMMWM2miosdjEHH is not valid.",
                "MzA6Nzg6MA | MENqMHZHV2x3a0M1dG1iOHVnam9LZzo3OTow"
                        + " | Token id MENqMHZHV2x3a0M1dG1iOHVnam9LZzo3OTow is not valid for this client."
            })
    void wrong_ids_are_refused(String message, String token, String text) {
        for (String what : new String[] {"/deliveries/" + token, "/history/" + token + "/mobileNumber/13175551212"}) {
            mobileConnect.reset();

            var answer = get("/sms/v1/messageContact/" + message + what);

            assertRefused(mobileConnect, answer, 400, "{\"errors\":[\"" + text + "\"]}");
        }
    }

    @Test
    void a_token_of_another_message_is_refused() {
        String token = send("{\"mobileNumbers\":[\"13175551212\"]}");

        assertThat(get("/sms/v1/messageContact/MTE1Ojc4OjA/deliveries/" + token).body())
                .isEqualTo("{\"errors\":[\"TokenId " + token + " is not valid for MessageId MTE1Ojc4OjA.\"]}");
    }

    private String send(String body) {
        return application.post(MESSAGE + "send", body).body().replaceFirst(".*\"tokenId\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> get(String path) {
        return application.send(application
                .authorised(application.request(path))
                .header("Content-Type", "application/json")
                .GET());
    }

    private static String row(String code, String message, String standard, String description) {
        return "{\"mobileNumber\":\"13175551212\",\"statusCode\":\"%s\",\"message\":\"%s\",\"standardStatusCode\":\"%s\",\"description\":\"%s\"}"
                .formatted(code, message, standard, description);
    }
}
