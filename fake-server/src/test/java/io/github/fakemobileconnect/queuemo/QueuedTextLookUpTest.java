package io.github.fakemobileconnect.queuemo;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.QueuedTextLookUp.delivered;
import static io.github.fakemobileconnect.kit.QueuedTextLookUp.tokenOf;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.QueuedTextLookUp;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which queued texts can be looked up, by whom, and what the answer holds where there was no dialogue. */
class QueuedTextLookUpTest {
    private static final String NUMBER = "13175551212";
    private static final TextResponse ECHO =
            TextResponse.to(CODE.keyword("ECHO")).answering(received -> "You said " + received.nouns());
    private static final TextResponse SILENT =
            TextResponse.to(CODE.keyword("SILENT")).answering(received -> "");

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            NorthernTrail.start(fake -> fake.account().add(ECHO, SILENT));

    private final Application application = new Application(mobileConnect);
    private final QueuedTextLookUp lookUp = new QueuedTextLookUp(application);
    private final Handset phone = mobileConnect.handset(NUMBER);

    @Test
    void an_answer_that_a_function_makes_is_in_it() {
        String token = lookUp.queue(NUMBER, "ECHO hello there");

        assertThat(lookUp.texts(token)).isEqualTo("MT You said hello there");
        assertThat(lookUp.deliveries(token)).isEqualTo("{\"tracking\":[" + delivered(NUMBER) + "]}");
    }

    @Test
    void silence_has_the_date_of_the_queued_text() {
        String token = lookUp.queue(NUMBER, "SILENT");
        mobileConnect.time().advanceBy(Duration.ofSeconds(1));

        assertThat(lookUp.history(token))
                .isEqualTo("{\"count\":0,\"createDate\":\"2026-03-01T03:00:00\",\"status\":\"Active\",\"history\":[]}");
        assertThat(lookUp.deliveries(token)).isEqualTo("{\"tracking\":[]}");
    }

    @Test
    void two_subscribers_share_one_handle() {
        String token = tokenOf(application.post("/sms/v1/queueMO", """
                {"subscribers":[{"mobilenumber":"13175551212","subscriberkey":"Astro"},
                                {"mobilenumber":"13175551213","subscriberkey":"Astro"}],
                 "shortCode":"86288","messageText":"NEWS"}"""));
        mobileConnect.handset("13175551213").reply("Y");

        assertThat(lookUp.texts(token)).isEqualTo("MT Reply Y for news, MT Reply Y for news, MO Y, MT News it is.");
        assertThat(lookUp.deliveries(token))
                .isEqualTo("{\"tracking\":[" + delivered("13175551212") + "," + delivered("13175551213") + ","
                        + delivered("13175551213") + "]}");
    }

    @Test
    void a_queued_text_after_a_handset_began_takes_the_answer() {
        phone.text("JOINSMS");
        String token = lookUp.queue(NUMBER, "NEWS");
        phone.reply("Y");

        assertThat(lookUp.texts(token)).isEqualTo("MT Reply Y for news, MO Y, MT News it is.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c21NCNSDN2sMMWM2miosdjEHH | Token id c21NCNSDN2sMMWM2miosdjEHH is not valid.",
                "x%20y | Token id x y is not valid.",
                "%20 | Token id   is not valid.",
                "%FF | Token id \uFFFD is not valid.",
                "%22%5C | Token id \\\"\\\\ is not valid.",
                "UnNxWDUwbGFMVTJjWnB4R0x1Qng4dzo3Njow="
                        + " | Token id UnNxWDUwbGFMVTJjWnB4R0x1Qng4dzo3Njow= is not valid.",
                "MENqMHZHV2x3a0M1dG1iOHVnam9LZzo3OTow | Token id MENqMHZHV2x3a0M1dG1iOHVnam9LZzo3OTow is not valid.",
                "UnNxWDUwbGFMVTJjWnB4R0x1Qng4dzo3Njow"
                        + " | Token id UnNxWDUwbGFMVTJjWnB4R0x1Qng4dzo3Njow is not valid for this client."
            })
    void a_handle_of_nothing_is_refused(String token, String text) {
        for (String what : new String[] {"history", "deliveries"}) {
            mobileConnect.reset();

            HttpResponse<String> answer = lookUp.get("/sms/v1/queueMO/" + what + "/" + token);

            assertRefused(mobileConnect, answer, 400, "{\"errors\":[\"" + text + "\"]}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "deliveries"})
    void a_scope_for_reading_is_needed(String what) {
        String token = lookUp.queue(NUMBER, "CODETEST");
        application.useTokenWithScopes("sms_read");
        assertThat(lookUp.get("/sms/v1/queuemo/" + what + "/" + token + "/").statusCode())
                .isEqualTo(200);

        application.useTokenWithScopes("sms_send sms_write");
        HttpResponse<String> refused = lookUp.get("/sms/v1/queueMO/" + what + "/" + token);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .isEqualTo("{\"message\":\"Insufficient Privileges to complete this action.\",\"errorcode\":20002,"
                        + "\"documentation\":\"\"}");
    }

    @Test
    void nothing_is_known_in_the_next_world() {
        String token = lookUp.queue(NUMBER, "JOINSMS");
        mobileConnect.reset();

        assertRefused(
                mobileConnect,
                lookUp.get("/sms/v1/queueMO/history/" + token),
                400,
                "{\"errors\":[\"Token id " + token + " is not valid for this client.\"]}");
    }
}
