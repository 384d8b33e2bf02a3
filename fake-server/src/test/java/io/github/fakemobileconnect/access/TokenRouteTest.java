package io.github.fakemobileconnect.access;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.Transcript;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRouteTest {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String LOOK_UP = "/sms/v1/contacts/subscriptions";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @Test
    void the_answer_has_all_that_clients_look_for() {
        var answer = application.postWithoutToken("/v2/token", credentials(""));

        assertThat(answer.statusCode()).isEqualTo(200);
        String url = mobileConnect.restUrl().toString();
        assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+/");
        assertThat(ACCESS_TOKEN.matcher(answer.body()).replaceFirst("\"access_token\":\"..\""))
                .isEqualTo("{\"access_token\":\"..\",\"token_type\":\"Bearer\",\"expires_in\":1079,"
                        + "\"scope\":\"sms_read sms_send sms_write data_extensions_read tracking_events_read\",\"soap_instance_url\":\""
                        + url
                        + "\",\"rest_instance_url\":\"" + url + "\"}");
    }

    @Test
    void the_token_opens_the_routes() {
        application.useToken(tokenFor(credentials("")));

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_is_taken_as_well() {
        var answer = application.send(application
                .request("/v2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=a%20b&client_secret=c")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_has_the_scopes_that_were_asked_for() {
        application.useToken(tokenFor(credentials(",\"scope\":\"sms_read\"")));

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
        assertThat(application.queueMo("13175551212", "CODETEST").statusCode()).isEqualTo(403);
    }

    @Test
    void an_empty_scope_asks_for_a_token_that_may_do_nothing() {
        application.useToken(tokenFor(credentials(",\"scope\":\"\"")));

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_lives_twenty_minutes_of_the_fakes_time() {
        application.useToken(tokenFor(credentials("")));

        mobileConnect.time().advanceBy(Duration.ofMinutes(20).minusMillis(1));
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);

        mobileConnect.time().advanceBy(Duration.ofMillis(1));
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void a_live_token_outlives_a_reset_with_what_is_left_of_its_life() {
        application.useToken(tokenFor(credentials("")));
        mobileConnect.time().advanceBy(Duration.ofMinutes(15));

        mobileConnect.reset();

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
        mobileConnect.time().advanceBy(Duration.ofMinutes(5));
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void an_expired_token_stays_expired_after_a_reset() {
        application.useToken(tokenFor(credentials("")));
        mobileConnect.time().advanceBy(Duration.ofMinutes(20));

        mobileConnect.reset();

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_of_another_fake_is_unknown_here() {
        try (FakeMobileConnect other = NorthernTrail.start()) {
            application.useToken(other.accessToken());

            assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void tokens_and_secrets_do_not_show_in_the_transcript() {
        String token = tokenFor(credentials(""));
        application.useToken(token);
        application.post(LOOK_UP + "?access_token=" + token, "{}");

        String printed = mobileConnect.journal().entries() + headersOfEveryRequest();
        assertThat(printed).doesNotContain(token).doesNotContain("s3cret").contains("Authorization: Bearer ***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"client_secret\":\"T0PSECRET\"}",
                "{\"client_secret\":70953}",
                "{'client_secret':'T0PSECRET'}",
                "{\"client\\u005fsecret\":\"T0PSECRET\"}",
                "client%5Fsecret=T0PSECRET",
                "a=b& client_secret=T0PSECRET"
            })
    void a_secret_is_masked_however_it_is_spelled(String body) {
        application.postWithoutToken("/v2/token", body);

        assertThat(Transcript.of(mobileConnect.journal()).toString())
                .doesNotContain("T0PSECRET", "70953")
                .contains("***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                            | invalid_request | Parameter grant_type is missing.",
                "{\"grant_type\":\"client_credentials\"}                       | invalid_request | Parameter client_id is missing.",
                "{\"grant_type\":\"client_credentials\",\"client_id\":\"a\"}   | invalid_request | Parameter client_secret is missing.",
                "{\"grant_type\":\"client_credentials\",\"client_id\":\" \",\"client_secret\":\"b\"} | invalid_request | Parameter client_id is missing.",
                "{\"grant_type\":\"client_credentials\",\"client_id\":3.141592,\"client_secret\":\"b\"} | invalid_request | Parameter client_id must be a string.",
                "{\"grant_type\":\"client_credentials\",\"client_id\":\"a\",\"client_secret\":\"b\",\"scope\":[\"sms_send\"]} | invalid_request | Parameter scope must be a string.",
                "{\"grant_type\":\"password\",\"client_id\":\"a\",\"client_secret\":\"b\"} | unsupported_grant_type | Grant type password is not supported."
            })
    void a_wrong_request_is_refused(String request, String error, String description) {
        var answer = application.postWithoutToken("/v2/token", request);

        assertRefused(
                mobileConnect,
                answer,
                400,
                "{\"error\":\"%s\",\"error_description\":\"%s\",\"error_uri\":\"https://developer.salesforce.com/docs\"}"
                        .formatted(error, description));
    }

    private String headersOfEveryRequest() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(HttpRequestReceived.class::isInstance)
                .map(event -> ((HttpRequestReceived) event).request().headers().toString())
                .collect(Collectors.joining());
    }

    private String tokenFor(String request) {
        HttpResponse<String> answer = application.postWithoutToken("/v2/token", request);
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }

    private static String credentials(String more) {
        return "{\"grant_type\":\"client_credentials\",\"client_id\":\"me\",\"client_secret\":\"s3cret\"" + more + "}";
    }
}
