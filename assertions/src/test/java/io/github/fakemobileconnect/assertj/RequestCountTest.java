package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.api.Route;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class RequestCountTest {

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final TrailApplication application = new TrailApplication(mobileConnect);

    @Nested
    class HasRequests {

        @Test
        void requests_of_other_routes_do_not_count() {
            application.queueMo("13175551212", "86288", "JOINSMS");
            application.queueMo("13175551212", "86288", "CODETEST");

            assertThat(mobileConnect)
                    .hasRequests(Route.TOKEN, 2)
                    .hasRequests(Route.QUEUE_MO, 2)
                    .hasRequests(Route.QUEUE_MO)
                    .hasRequests(Route.MESSAGE_SEND, 0);
        }

        @Test
        void refused_requests_count() {
            application.requestToken("application/json", "{}");
            application.message("otp_1", "unknown", "13175551212");
            application.get("SMS/V1/queuemo/deliveries/x/?a=b");

            assertThat(mobileConnect)
                    .hasRequests(Route.TOKEN, 1)
                    .hasRequests(Route.MESSAGE_SEND, 1)
                    .hasRequests(Route.QUEUE_MO_DELIVERIES, 1);
        }

        @Test
        void unsupported_requests_do_not() {
            application.get("v2/token");

            assertThat(mobileConnect).hasNoRequests(Route.TOKEN);
        }

        @Test
        void every_request_is_shown_with_its_secrets_masked() {
            application.requestToken(
                    "application/json",
                    "{\"grant_type\":\"client_credentials\",\"client_id\":\"a\",\"client_secret\":\"b\"}");
            mobileConnect.time().advanceBy(Duration.ofMinutes(30));
            application.requestToken("application/json", "{\"client_secret\":\"b\"}");

            AssertionFailedError failure = assertFails(
                    "requests-count", () -> assertThat(mobileConnect).hasRequests(Route.TOKEN, 1));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("1 request");
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("2 requests");
        }

        @Test
        void the_other_requests_are_shown_where_there_is_none() {
            application.get("sms/v1/nowhere");
            application.message("otp_1", "otp", "13175551212");

            assertFails("requests-none", () -> assertThat(mobileConnect).hasRequests(Route.MESSAGES_SEND));
        }

        @Test
        void a_negative_number_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(mobileConnect).hasRequests(Route.TOKEN, -1))
                    .withMessage("number of requests must not be negative but was -1");
        }
    }

    @Nested
    class HasNoRequests {

        @Test
        void there_are_none() {
            assertThat(mobileConnect).hasNoRequests(Route.TOKEN);
        }

        @Test
        void every_request_is_shown() {
            mobileConnect.faults().next(Route.MESSAGE_SEND).loseTheAnswer();
            assertThatThrownBy(() -> application.message("otp_1", "otp", "13175551212"))
                    .isInstanceOf(UncheckedIOException.class);

            assertFails("requests-unwanted", () -> assertThat(mobileConnect).hasNoRequests(Route.MESSAGE_SEND));
        }
    }

    @Test
    void a_long_body_is_cut_with_a_mark() {
        application.requestToken("application/json", "x".repeat(1400));

        assertFails("requests-long", () -> assertThat(mobileConnect).hasNoRequests(Route.TOKEN));
    }

    @Test
    void what_is_missing_is_waited_for() {
        assertFails(
                "requests-eventually",
                () -> assertThat(mobileConnect)
                        .eventually(Duration.ofMillis(20))
                        .requests(Route.TOKEN)
                        .hasSize(1));
    }
}
