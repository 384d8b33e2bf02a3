package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.api.Scope;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class RequestsAssertTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CREDENTIALS =
            "\"grant_type\":\"client_credentials\",\"client_id\":\"a\",\"client_secret\":\"b\"";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final TrailApplication application = new TrailApplication(mobileConnect);

    @Nested
    class Scopes {

        @Test
        void json_and_forms_are_read_in_any_order() {
            application.requestToken("application/json", "{" + CREDENTIALS + ",\"scope\":\"sms_send sms_read\"}");
            application.requestToken(FORM, "grant_type=x&scope=sms_read+sms_send");

            assertThat(mobileConnect)
                    .requests(Route.TOKEN)
                    .allAskedForScopes(Scope.SMS_READ, Scope.SMS_SEND)
                    .allAskedForScopes("sms_read", "sms_send")
                    .askedForScopes("sms_send", "sms_read")
                    .hasSize(2);
        }

        @Test
        void other_scopes_are_shown() {
            application.requestToken("application/json", "{" + CREDENTIALS + "}");
            application.requestToken("application/json", "{" + CREDENTIALS + ",\"scope\":\"sms_send sms_read\"}");

            AssertionFailedError failure = assertFails(
                    "requests-scopes",
                    () -> assertThat(mobileConnect).requests(Route.TOKEN).askedForScopes(Scope.SMS_SEND));

            assertThat(failure.getActual().getStringRepresentation())
                    .isEqualTo("for none by name and sms_read sms_send");
        }

        @Test
        void those_that_asked_for_others_are_shown() {
            application.requestToken("application/json", "{" + CREDENTIALS + ",\"scope\":\"sms_send\"}");
            application.requestToken("application/json", "{" + CREDENTIALS + "}");

            assertFails(
                    "requests-all-scopes",
                    () -> assertThat(mobileConnect).requests(Route.TOKEN).allAskedForScopes(Scope.SMS_SEND));
        }

        @Test
        void none_asks_for_nothing() {
            assertFails(
                    "requests-all-scopes-none",
                    () -> assertThat(mobileConnect).requests(Route.TOKEN).allAskedForScopes(Scope.SMS_SEND));
        }

        @Test
        void two_names_in_one_are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            assertThat(mobileConnect).requests(Route.TOKEN).askedForScopes("sms_send sms_read"))
                    .withMessage(
                            "scope must be one name without white space but was 'sms_send sms_read'; pass several as several");
        }
    }

    @Nested
    class Bodies {

        @Test
        void conditions_narrow_the_requests() {
            application.message("otp_1", "otp", "13175551212");
            application.message("otp_2", "otp", "13175550000");
            application.message("otp_3", "alarm", "13175550000");

            assertThat(mobileConnect)
                    .requests(Route.MESSAGE_SEND)
                    .hasSize(3)
                    .withMember("definitionkey", "otp")
                    .hasSize(2)
                    .withBodyContaining("1317555")
                    .withMember("recipient.to", "13175550000")
                    .withBodyMatching(Pattern.compile("\\{.*\\}"))
                    .withStatus(202)
                    .hasSize(1);
        }

        @Test
        void other_values_of_a_member_are_shown() {
            application.message("otp_1", "otp", "13175551212");
            application.message("otp_2", "alarm", "13175551212");

            assertFails(
                    "requests-member",
                    () -> assertThat(mobileConnect)
                            .requests(Route.MESSAGE_SEND)
                            .withMember("recipient.to", "13175551212")
                            .withMember("definitionKey", "account_rest"));
        }

        @Test
        void secrets_are_not() {
            application.requestToken("application/json", "{" + CREDENTIALS + "}");

            assertFails(
                    "requests-member-secret",
                    () -> assertThat(mobileConnect).requests(Route.TOKEN).withMember("client_secret", "c"));
        }

        @Test
        void bodies_without_a_part_are_shown() {
            application.message("otp_1", "otp", "13175551212");

            assertFails(
                    "requests-body",
                    () -> assertThat(mobileConnect).requests(Route.MESSAGE_SEND).withBodyContaining("resubscribe"));
            assertFails(
                    "requests-body-like",
                    () -> assertThat(mobileConnect)
                            .requests(Route.MESSAGE_SEND)
                            .withBodyMatching(Pattern.compile("[0-9]+")));
        }

        @Test
        void nothing_in_particular_is_refused() {
            RequestsAssert requests = assertThat(mobileConnect).requests(Route.TOKEN);

            assertThatIllegalArgumentException().isThrownBy(() -> requests.withBodyContaining(""));
            assertThatIllegalArgumentException().isThrownBy(() -> requests.withMember(" ", "x"));
            assertThatIllegalArgumentException().isThrownBy(() -> requests.withStatus(99));
        }
    }

    @Nested
    class Statuses {

        @Test
        void in_order_or_all() {
            application.message("otp_1", "otp", "13175551212");
            application.message("otp_2", "unknown", "13175551212");

            assertThat(mobileConnect).requests(Route.MESSAGE_SEND).wereAnswered(202, 400);
            assertThat(mobileConnect)
                    .requests(Route.MESSAGE_SEND)
                    .withStatus(202)
                    .wereAllAnswered(202);
        }

        @Test
        void another_order_is_shown() {
            application.message("otp_1", "otp", "13175551212");
            application.message("otp_2", "unknown", "13175551212");

            assertFails(
                    "requests-statuses",
                    () -> assertThat(mobileConnect).requests(Route.MESSAGE_SEND).wereAnswered(400, 202));
        }

        @Test
        void other_statuses_are_shown() {
            application.message("otp_1", "otp", "13175551212");
            application.message("otp_2", "unknown", "13175551212");

            assertFails(
                    "requests-all-answered",
                    () -> assertThat(mobileConnect).requests(Route.MESSAGE_SEND).wereAllAnswered(202));
        }
    }
}
