package com.example.otp;

import static com.example.otp.Application.login;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.api.Scope;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefusalTest {
    @RegisterExtension
    static final MobileConnectExtension MOBILE_CONNECT = MobileConnectExtension.playing(new NorthernTrail());

    private final FakeMobileConnect mobileConnect = MOBILE_CONNECT.mobileConnect();

    @Test
    void a_wrong_secret_comes_with_the_words_of_the_token_host(Handset phone) {
        ApiClient mistyped = ApiClient.of(NorthernTrail.SHOP.id(), "sh0p-secret");
        LoginCodes codes = Application.startedFor(mobileConnect, mistyped);

        assertThatThrownBy(() -> codes.send(login("1", phone)))
                .isInstanceOf(MobileConnectException.class)
                .hasMessageStartingWith("POST /v2/token was refused with 401: {\"error\":\"invalid_client\"");
    }

    @Test
    void a_package_that_may_only_read_sends_nothing(Handset phone) {
        ApiClient reports = ApiClient.of("reports", "reports-secret").scopes(Scope.SMS_READ);
        mobileConnect.account().add(reports);
        LoginCodes codes = Application.startedFor(mobileConnect, reports);

        assertThatThrownBy(() -> codes.send(login("1", phone)))
                .isInstanceOf(MobileConnectException.class)
                .hasMessageContaining("was refused with 403: ")
                .hasMessageContaining("Insufficient Privileges to complete this action.");
    }

    @Test
    void a_token_that_may_not_send_is_not_renewed(Handset phone) {
        ApiClient reports = ApiClient.of("reports", "reports-secret").scopes(Scope.SMS_READ);
        mobileConnect.account().add(reports);
        LoginCodes codes = Application.startedFor(mobileConnect, reports);

        assertThatThrownBy(() -> codes.send(login("1", phone))).isInstanceOf(MobileConnectException.class);

        assertThat(mobileConnect).hasRequests(Route.TOKEN, 1);
    }
}
