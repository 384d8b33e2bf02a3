package com.example.guide;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class TokensTest {
    private static final String INVITATION = """
            {"mobileNumbers": ["13175551212"], "shortCode": "86288", "messageText": "JOINSMS"}""";

    static final ApiClient SHOP =
            ApiClient.of("shop", "shop-secret").account("7281698").scopes(Scope.SMS_SEND, Scope.SMS_READ);
    static final ApiClient REPORTS = ApiClient.of("reports", "reports-secret").scopes(Scope.SMS_READ);
    static final Scenario CLIENTS = mobileConnect -> mobileConnect.account().add(SHOP, REPORTS);

    private final FakeMobileConnect mobileConnect;
    private final Application application;

    TokensTest(FakeMobileConnect mobileConnect) {
        this.mobileConnect = mobileConnect;
        this.application = new Application(mobileConnect);
    }

    @Test
    void a_token_expires_on_the_clock_of_the_fake() {
        application.post("sms/v1/queueMO", INVITATION);
        mobileConnect.time().advanceBy(Duration.ofMinutes(20));
        application.post("sms/v1/queueMO", INVITATION); // with the same token

        assertThat(mobileConnect).requests(Route.QUEUE_MO).wereAnswered(202, 401);
        assertThat(mobileConnect).hasRequests(Route.TOKEN, 1);
    }

    @Test
    @UseScenario(field = "CLIENTS")
    void once_a_client_is_declared_others_get_no_token() {
        assertThat(application.logIn("shop", "wrong").statusCode()).isEqualTo(401);
        assertThat(application.logIn("shop", "shop-secret").statusCode()).isEqualTo(200);
    }

    @Test
    @UseScenario(field = "CLIENTS")
    void a_client_may_do_what_its_scopes_say() {
        application.logIn("reports", "reports-secret");

        assertThat(application.post("sms/v1/queueMO", INVITATION).statusCode()).isEqualTo(403);
    }

    @Test
    void a_test_can_skip_the_token_route() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(mobileConnect.restUrl().resolve("sms/v1/queueMO"))
                .header("Authorization", "Bearer " + mobileConnect.accessToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(INVITATION))
                .build();

        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();

        assertThat(status).isEqualTo(202);
        assertThat(mobileConnect).hasNoRequests(Route.TOKEN);
    }

    @Test
    void the_answer_names_the_rest_host() {
        URI restUrl = mobileConnect.restUrl();

        assertThat(application.logIn("any", "any").body()).contains("\"rest_instance_url\":\"" + restUrl + "\"");
    }
}
