package io.github.fakemobileconnect.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is for one account, and the fake is one account. */
class ApiClientAccountTest {
    private static final String LOOK_UP = "/sms/v1/contacts/subscriptions";
    private static final String NOT_AUTHORIZED =
            "{\"documentation\":\"" + Refusals.ERROR_HANDLING + "\",\"errorcode\":0,\"message\":\"Not Authorized\"}";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    ApiClient.of("both", "x").account("510001").account("510002"),
                    ApiClient.of("elsewhere", "x").account("510002"),
                    ApiClient.of("any", "x")));

    private final Application application = new Application(mobileConnect);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"account_id\":510001",
                ",\"account_id\":\"510001\"",
                ",\"account_id\":\" 510001 \"",
                ",\"account_id\":\"\"",
                ",\"account_id\":null"
            })
    void a_token_for_the_clients_own_account_works(String account) {
        useTokenOf(ask("both", account));

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sms/v1/contacts/subscriptions",
                "sms/v1/message/optin",
                "messaging/v1/sms/definitions",
                "messaging/v1/sms/messages/m1"
            })
    void a_token_for_another_account_of_the_client_is_refused_in_every_family(String path) {
        useTokenOf(ask("both", ",\"account_id\":510002"));
        mobileConnect.reset();

        var answer = application.post("/" + path, "{}");

        Refusals.assertRefused(mobileConnect, answer, 401, NOT_AUTHORIZED);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"fake-mobileconnect\", error=\"invalid_token\"");
        assertThat(mobileConnect.journal().entries().get(1).event())
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.rejections()).hasToString("[token of another account: 510002]"));
    }

    @Test
    void the_token_of_a_client_of_another_account_is_refused() {
        useTokenOf(ask("elsewhere", ""));

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"510003", "\"510003\"", "5100", "\"x\"", "true", "\"0510001\""})
    void a_client_gets_no_token_for_an_account_that_it_does_not_have(String account) {
        var answer = ask("both", ",\"account_id\":" + account);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).startsWith("{\"error\":\"invalid_client\",");
    }

    @Test
    void a_client_that_names_no_account_gets_a_token_for_this_one_whatever_it_asks_for() {
        useTokenOf(ask("any", ",\"account_id\":510002"));

        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void this_account_is_that_of_the_first_client_that_the_new_world_declares() {
        mobileConnect.reset(fake -> fake.account().add(ApiClient.of("new", "x").account("510002")));

        useTokenOf(ask("new", ""));
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(200);
        useTokenOf(ask("both", ""));
        assertThat(application.post(LOOK_UP, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_of_another_fake_with_the_same_client_is_unknown() {
        try (FakeMobileConnect other =
                NorthernTrail.start(fake -> fake.account().add(ApiClient.of("both", "x")))) {
            var answer = new Application(other).postWithoutToken("/v2/token", credentials("both", ""));
            useTokenOf(answer);
        }

        assertThat(application.post("/messaging/v1/sms/messages", "{}").body()).isEqualTo(NOT_AUTHORIZED);
        assertThat(refusal().rejections()).hasToString("[token unknown]");
    }

    private RequestRefused refusal() {
        return (RequestRefused) mobileConnect.journal().entries().get(1).event();
    }

    private HttpResponse<String> ask(String id, String more) {
        return application.postWithoutToken("/v2/token", credentials(id, more));
    }

    private static String credentials(String id, String more) {
        return "{\"grant_type\":\"client_credentials\",\"client_id\":\"%s\",\"client_secret\":\"x\"%s}"
                .formatted(id, more);
    }

    private void useTokenOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        application.useToken(answer.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1"));
    }
}
