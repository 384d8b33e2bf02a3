package com.example.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class RefusalTest {

    @Test
    void a_refused_number_comes_with_the_words_of_the_api(@AuthUrl URI authUrl, Account account) {
        var signUp = new SignUpService(authUrl, "client-id", "client-secret");

        assertThatThrownBy(() -> signUp.invite("317-555-1212"))
                .isInstanceOf(MobileConnectException.class)
                .hasMessage("POST /sms/v1/queueMO was refused with 400:"
                        + " {\"errors\":[\"317-555-1212 is not a numeric string\"]}");

        assertThat(account.subscriptions()).isEmpty();
    }

    @Test
    void blank_credentials_come_with_the_words_of_the_api(@AuthUrl URI authUrl) {
        var signUp = new SignUpService(authUrl, "client-id", "");

        assertThatThrownBy(() -> signUp.invite("13175551212"))
                .isInstanceOf(MobileConnectException.class)
                .hasMessageStartingWith("POST /v2/token was refused with 400: {\"error\":\"invalid_request\"");
    }
}
