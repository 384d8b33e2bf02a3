package com.example.otp;

import static com.example.otp.Application.login;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessTokenTest {
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofMinutes(20);

    @RegisterExtension
    static final MobileConnectExtension MOBILE_CONNECT = MobileConnectExtension.playing(new NorthernTrail());

    private final FakeMobileConnect mobileConnect = MOBILE_CONNECT.mobileConnect();
    private final LoginCodes codes = Application.startedFor(mobileConnect);

    @Test
    void ten_logins_need_one_token(Handset phone) {
        for (int attempt = 1; attempt <= 10; attempt++) {
            codes.send(login("" + attempt, phone));
        }

        assertThat(mobileConnect).hasRequests(Route.TOKEN, 1);
    }

    @Test
    void an_expired_token_is_replaced_before_it_is_refused(Handset phone) {
        codes.send(login("1", phone));
        mobileConnect.time().advanceBy(LIFE_OF_A_TOKEN);

        codes.send(login("2", phone));

        assertThat(mobileConnect).hasRequests(Route.TOKEN, 2);
        assertThat(mobileConnect).as("none of them refused").hasRequests(Route.MESSAGE_SEND, 2);
        assertThat(phone.inbox()).hasSize(2);
    }

    @Test
    void a_token_is_kept_for_as_long_as_it_was_promised(Handset phone) {
        codes.send(login("1", phone));
        mobileConnect.time().advanceBy(Duration.ofSeconds(1078));
        codes.send(login("2", phone));
        assertThat(mobileConnect).hasRequests(Route.TOKEN, 1);

        mobileConnect.time().advanceBy(Duration.ofSeconds(1));
        codes.send(login("3", phone));
        assertThat(mobileConnect).hasRequests(Route.TOKEN, 2);
    }

    /** The clock of the application stands still, so only the refusal tells it that the token is old. */
    @Nested
    class Of_an_application_whose_clock_is_slow {
        private final LoginCodes slow = Application.startedFor(
                mobileConnect, Clock.fixed(mobileConnect.time().now(), ZoneOffset.UTC));

        @Test
        void a_refused_token_is_renewed_once(Handset phone) {
            slow.send(login("1", phone));
            mobileConnect.time().advanceBy(LIFE_OF_A_TOKEN);

            slow.send(login("2", phone));

            assertThat(mobileConnect).hasRequests(Route.TOKEN, 2);
            assertThat(mobileConnect).as("the second one, refused, and again").hasRequests(Route.MESSAGE_SEND, 3);
            assertThat(phone.inbox()).hasSize(2);
        }

        @Test
        void the_renewed_token_is_kept(Handset phone) {
            slow.send(login("1", phone));
            mobileConnect.time().advanceBy(LIFE_OF_A_TOKEN);
            slow.send(login("2", phone));

            slow.send(login("3", phone));

            assertThat(mobileConnect).hasRequests(Route.TOKEN, 2);
        }
    }

    /** Its tokens are good for another account, and for this one they are refused again and again. */
    @Nested
    class Of_a_package_of_another_account {
        private static final ApiClient BRANCH =
                ApiClient.of("branch", "branch-secret").account("7281699");

        @Test
        void the_application_gives_up_after_one_renewal(Handset phone) {
            mobileConnect.account().add(BRANCH);
            LoginCodes ofBranch = Application.startedFor(mobileConnect, BRANCH);

            assertThatThrownBy(() -> ofBranch.send(login("1", phone)))
                    .isInstanceOf(MobileConnectException.class)
                    .hasMessageContaining("was refused with 401");

            assertThat(mobileConnect).hasRequests(Route.TOKEN, 2);
            assertThat(mobileConnect).hasRequests(Route.MESSAGE_SEND, 2);
        }
    }
}
