package io.github.fakemobileconnect.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.ScenarioFailedException;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.journal.Transcript;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes for tokens once a client is declared. */
class ApiClientTest {
    private static final ApiClient READER =
            ApiClient.of("reader", "s3cret").scopes(Scope.SMS_READ, Scope.TRACKING_EVENTS_READ);
    private static final String LOOK_UP = "/sms/v1/contacts/subscriptions";
    private static final String REFUSED = "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication"
            + " failed. Make sure that the client ID and client secret are valid and that the package is installed and"
            + " enabled.\",\"error_uri\":\"https://developer.salesforce.com/docs\"}";

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            NorthernTrail.start(fake -> fake.account().add(READER));

    private final Application application = new Application(mobileConnect);

    @Test
    void a_declared_client_gets_a_token_that_opens_its_routes() {
        useTokenOf(ask("reader", "s3cret", ""));

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
        assertThat(application.queueMo("13175551212", "CODETEST").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"reader,wrong", "reader,S3CRET", "Reader,s3cret", "me,s3cret", "s3cret,reader", "reader,' s3cret'"})
    void any_other_client_is_refused(String id, String secret) {
        Refusals.assertRefused(mobileConnect, ask(id, secret, ""), 401, REFUSED);
    }

    @Test
    void a_refused_client_is_not_challenged_for_a_bearer_token() {
        assertThat(ask("me", "x", "").headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void a_refused_client_is_named_by_the_journal_without_any_secret() {
        ask("me", "T0PSECRET", "");

        assertThat(Transcript.of(mobileConnect.journal()).toString())
                .contains("client invalid")
                .doesNotContain("T0PSECRET");
        assertThat(mobileConnect.account().items().toString()).doesNotContain("s3cret");
    }

    @Test
    void what_is_wrong_with_the_request_comes_before_who_asks() {
        var answer = application.postWithoutToken("/v2/token", """
                {"grant_type":"password","client_id":"me","client_secret":"x"}""");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | sms_read tracking_events_read",
                ",\"scope\":null                             | sms_read tracking_events_read",
                ",\"scope\":\"sms_read\"                     | sms_read",
                ",\"scope\":\"tracking_events_read sms_read\" | tracking_events_read sms_read",
                ",\"scope\":\" sms_read\\tsms_read \"        | sms_read",
                ",\"scope\":\"sms_send sms_read\"            | sms_read",
                ",\"scope\":\"sms_send\"                     | ''",
                ",\"scope\":\"email_send offline\"           | ''",
                ",\"scope\":\"SMS_READ\"                     | ''",
                ",\"scope\":\"\"                             | ''",
                ",\"scope\":\"  \"                           | ''"
            })
    void it_is_granted_what_it_asks_for_and_has(String scope, String granted) {
        var answer = ask("reader", "s3cret", scope);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"scope\":\"" + granted + "\"");
        useTokenOf(answer);
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(granted.contains("sms_read") ? 200 : 403);
    }

    @Test
    void a_client_without_scopes_gets_a_token_that_may_do_nothing() {
        mobileConnect.account().add(ApiClient.of("nobody", "x").scopes(new Scope[0]));

        var answer = ask("nobody", "x", "");

        assertThat(answer.body()).contains("\"scope\":\"\"");
        useTokenOf(answer);
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void a_client_has_all_scopes_unless_told_otherwise() {
        mobileConnect.account().add(ApiClient.of("all", "x"));

        assertThat(ask("all", "x", "").body())
                .contains("\"scope\":\"data_extensions_read sms_read sms_send sms_write tracking_events_read\"");
    }

    @Test
    void a_form_is_taken_of_a_declared_client_too() {
        var answer = application.send(application
                .request("/v2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=reader&client_secret=s3cret&scope=sms_read")));

        assertThat(answer.body()).contains("\"scope\":\"sms_read\"");
    }

    @Test
    void a_client_declared_again_takes_the_place_of_the_first() {
        mobileConnect.account().add(ApiClient.of("reader", "n3w"));

        assertThat(ask("reader", "s3cret", "").statusCode()).isEqualTo(401);
        assertThat(ask("reader", "n3w", "").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_from_before_still_lives() {
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void its_token_expires_on_the_clock() {
        useTokenOf(ask("reader", "s3cret", ""));

        mobileConnect.time().advanceBy(Duration.ofMinutes(20).minusNanos(1));
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
        mobileConnect.time().advanceBy(Duration.ofNanos(1));
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_client_needs_id_and_secret(String blank) {
        assertThatThrownBy(() -> ApiClient.of(blank, "x")).hasMessage("client id and secret must not be blank");
        assertThatThrownBy(() -> ApiClient.of("x", blank)).hasMessage("client id and secret must not be blank");
    }

    @Nested
    class After_a_reset {
        @Test
        void the_client_is_still_declared() {
            mobileConnect.account().add(ApiClient.of("late", "x"));

            mobileConnect.reset();

            assertThat(ask("late", "x", "").statusCode()).isEqualTo(200);
            assertThat(ask("me", "x", "").statusCode()).isEqualTo(401);
        }

        @Test
        void with_another_scenario_too() {
            mobileConnect.reset(fake -> {});

            assertThat(ask("reader", "s3cret", "").body()).contains("\"scope\":\"sms_read tracking_events_read\"");
            assertThat(ask("me", "x", "").statusCode()).isEqualTo(401);
        }

        @Test
        void the_scenario_can_declare_it_anew() {
            mobileConnect.reset(fake -> fake.account().add(ApiClient.of("reader", "n3w")));

            assertThat(ask("reader", "s3cret", "").statusCode()).isEqualTo(401);
            assertThat(ask("reader", "n3w", "").statusCode()).isEqualTo(200);
        }

        @Test
        void its_token_lives_on_with_what_is_left_of_its_life() {
            useTokenOf(ask("reader", "s3cret", ""));
            mobileConnect.time().advanceBy(Duration.ofMinutes(19));

            mobileConnect.reset();

            assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
            assertThat(application.queueMo("13175551212", "CODETEST").statusCode())
                    .isEqualTo(403);
            mobileConnect.time().advanceBy(Duration.ofMinutes(1));
            assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
        }

        @Test
        void that_failed_nothing_is_lost() {
            assertThatThrownBy(() -> mobileConnect.reset(fake -> {
                        fake.account().add(ApiClient.of("reader", "n3w"));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(ScenarioFailedException.class);

            assertThat(ask("reader", "s3cret", "").statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> ask(String id, String secret, String more) {
        return application.postWithoutToken("/v2/token", """
                {"grant_type":"client_credentials","client_id":"%s","client_secret":"%s"%s}""".formatted(id, secret, more));
    }

    private void useTokenOf(HttpResponse<String> answer) {
        application.useToken(answer.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1"));
    }
}
