package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Golden.assertFails;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.assertj.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.QuoteService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsAssertTest {
    private static final String APP = "https://app.northerntrail.example";

    @AutoClose
    private final QuoteService quotes = QuoteService.answering("CRM 241.50");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @BeforeEach
    void a_text_response_calls_the_application() {
        mobileConnect
                .account()
                .add(
                        TextResponse.to(CODE.keyword("STOCK"))
                                .answering("Stock: %%=HttpGet(\"" + APP + "/quotes/today?s=CRM\")=%%"),
                        TextResponse.to(CODE.keyword("HOURS")).answering("Nine to five"));
    }

    @Nested
    class ReachedTheApplication {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    APP,
                    APP + "/",
                    APP + "/quotes",
                    APP + "/quotes/today?s=CRM",
                    "HTTPS://App.NorthernTrail.example:443"
                })
        void a_call_below_the_address_reached_it(String address) {
            mobileConnect.web().route(APP, quotes.url());

            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertThat(exchange).reachedTheApplication(address).isAnsweredWith("Stock: CRM 241.50");
        }

        @Test
        void an_answer_that_came_too_late_was_given_by_the_application() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).answerTooLate();

            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertThat(exchange).eventually().reachedTheApplication(APP);
        }

        @Test
        void an_ordered_answer_is_not_one_of_the_application() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).answerWith(500);
            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertFails("calls-reached-instead", () -> assertThat(exchange).reachedTheApplication(APP));
        }

        @Test
        void a_call_that_got_lost_did_not_reach_it() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).loseTheCall();
            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertFails("calls-reached-lost", () -> assertThat(exchange).reachedTheApplication(APP));
        }

        @Test
        void a_call_that_was_not_routed_is_explained() {
            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertFails("calls-reached-not-routed", () -> assertThat(exchange).reachedTheApplication(APP));
        }

        @Test
        void calls_of_other_addresses_do_not_count() {
            mobileConnect.web().route(APP, quotes.url());
            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertFails("calls-reached-elsewhere", () -> assertThat(exchange).reachedTheApplication(APP + "/quote"));
        }

        @Test
        void a_text_without_a_call_is_explained() {
            Exchange exchange = phone.text("HOURS", CODE);

            assertFails("calls-reached-none", () -> assertThat(exchange).reachedTheApplication(APP));
        }

        @Test
        void an_address_that_scripts_cannot_call_is_refused() {
            Exchange exchange = phone.text("HOURS", CODE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThat(exchange).reachedTheApplication("app.example"))
                    .withMessage(
                            "address of the application must be one that scripts call but was 'app.example'; name it as web().route(..) does: https://app.example");
        }
    }

    @Nested
    class DidNotCallTheApplication {

        @Test
        void a_text_without_a_script_calls_nobody() {
            Exchange exchange = phone.text("HOURS", CODE);

            assertThat(exchange).didNotCallTheApplication().isAnsweredOnlyWith("Nine to five");
        }

        @Test
        void a_call_is_shown() {
            mobileConnect.web().route(APP, quotes.url());
            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertFails("calls-none", () -> assertThat(exchange).didNotCallTheApplication());
        }
    }

    @Nested
    class IsAnsweredWith {

        @Test
        void calls_explain_another_answer() {
            mobileConnect.web().route(APP, quotes.url());
            Exchange exchange = phone.text("STOCK CRM", CODE);

            assertFails("calls-answer", () -> assertThat(exchange).isAnsweredWith("Stock: CRM 250.00"));
        }
    }
}
