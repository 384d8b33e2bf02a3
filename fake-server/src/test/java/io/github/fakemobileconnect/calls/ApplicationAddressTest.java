package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.ApplicationCall.NotAnswered;
import io.github.fakemobileconnect.sms.ApplicationCall.NotRouted;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.RenderFailure;
import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls leave this machine in no case: where they may lead, and what comes of those that lead nowhere. */
class ApplicationAddressTest {
    private static final String APP = "https://app.northerntrail.example";

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.start(fake -> fake.account().add(CODE));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HttpGet('%s/quote')",
                "HttpGet('%s/quote', true, 0, @status)",
                "HttpPost2('%s/quote', 'a/b', '', false)"
            })
    void a_call_that_was_not_routed_stops_the_script_whatever_it_says(String call) {
        Exchange exchange = ask("Hi %%=" + call.formatted(APP) + "=%%");

        String remedy = APP + " is not routed to an application; say mobileConnect.web().route(\"" + APP
                + "\", \"http://127.0.0.1:8080\") (nothing is routed)";
        assertThat(exchange.answers()).isEmpty();
        assertThat(exchange.calls()).extracting(ApplicationCall::outcome).containsExactly(new NotRouted(remedy));
        assertThat(failure(exchange).kind()).isEqualTo(Kind.NOT_ROUTED);
        assertThat(failure(exchange).inWords()).isEqualTo(remedy + " (line 1, column 7)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://app.northerntrail.example",
                "https://northerntrail.example",
                "https://app.northerntrail.example.com/api",
                "https://app.northerntrail.example/apis",
                "https://app.northerntrail.example/",
                "https://app.northerntrail.example:80/api",
                "http://127.0.0.1/api",
                "http://localhost/api"
            })
    void another_address_than_the_one_that_was_routed_leads_nowhere(String url) {
        try (QuoteService quotes = QuoteService.answering("241.50")) {
            mobileConnect.web().route(APP + "/api", quotes.url());

            Exchange exchange = ask("%%=HttpGet('" + url + "')=%%");

            assertThat(failure(exchange).kind()).isEqualTo(Kind.NOT_ROUTED);
            assertThat(failure(exchange).message()).endsWith("(routed are [" + APP + "/api])");
            assertThat(quotes.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS://APP.NorthernTrail.example/quote", " https://app.northerntrail.example/quote "})
    void scheme_and_host_are_compared_in_any_case(String url) {
        try (QuoteService quotes = QuoteService.answering("241.50")) {
            mobileConnect.web().route(APP, quotes.url());

            assertThat(ask("%%=HttpGet('" + url + "')=%%").answers())
                    .extracting(MtMessage::text)
                    .containsExactly("241.50");
            assertThat(quotes.requests()).containsExactly("GET app.northerntrail.example /quote");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8080, 0, 65_536, 99_999})
    void a_port_that_the_platform_does_not_call_fails(int port) {
        try (QuoteService quotes = QuoteService.answering("241.50")) {
            mobileConnect.web().route(APP, quotes.url());

            Exchange exchange = ask("%%=HttpGet('" + APP + ":" + port + "/', true)=%%silent");

            assertThat(exchange.calls())
                    .extracting(ApplicationCall::outcome)
                    .containsExactly(new NotAnswered("the platform calls ports 80 and 443 only", false));
            assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("silent");
            assertThat(quotes.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"app.northerntrail.example", "ftp://app.example", "https://", "https://a b/", "//app.example"})
    void what_is_no_address_fails(String url) {
        Exchange exchange = ask("%%=HttpGet('" + url + "')=%%");

        assertThat(exchange.calls())
                .extracting(ApplicationCall::outcome)
                .containsExactly(new NotAnswered("'" + url + "' is no address of the web", false));
        assertThat(failure(exchange).kind()).isEqualTo(Kind.CALL_FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://10.0.0.1",
                "http://0.0.0.0:8080",
                "http://192.168.0.1:8080",
                "http://169.254.169.254",
                "http://128.0.0.1",
                "http://[2001:db8::1]:8080",
                "http://localhost.example.com:8080",
                "http://127.0.0.1.example.com",
                "http://user@127.0.0.1:8080",
                "http://127.1",
                "http://2130706433",
                "https://127.0.0.1",
                "https://localhost:8443",
                "127.0.0.1:8080",
                ""
            })
    void no_address_is_routed_to_another_machine(String application) {
        assertThatThrownBy(() -> mobileConnect.web().route(APP, application))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an address can only be routed to this machine, as in http://127.0.0.1:8080,"
                        + " but was to be routed to '" + application + "'");

        assertThat(failure(ask("%%=HttpGet('" + APP + "')=%%")).kind()).isEqualTo(Kind.NOT_ROUTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:0", "http://127.0.0.1:99999", "http://127.0.0.1:8080/?x=1"})
    void an_application_has_a_port_and_no_query(String application) {
        assertThatThrownBy(() -> mobileConnect.web().route(APP, application))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an application listens on a port from 1 to 65535, and its address has no query, but was '"
                        + application + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "127.0.0.2"})
    void this_machine_has_several_names(String host) {
        try (QuoteService quotes = QuoteService.answering("241.50")) {
            mobileConnect.web().route(APP, quotes.url().replace("127.0.0.1", host));

            assertThat(ask("%%[set @x = HttpGet('" + APP + "', true)]%%ok").calls())
                    .extracting(call -> call.outcome() instanceof NotRouted)
                    .containsExactly(false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.northerntrail.example:8443",
                "http://app.northerntrail.example:8080/api",
                "app.northerntrail.example",
                "ftp://app.northerntrail.example",
                "https://app.northerntrail.example/quote?symbol=CRM",
                ""
            })
    void an_address_that_scripts_cannot_call_is_not_routed(String address) {
        String message =
                "an address that scripts call looks like https://app.example/api, with no port and no query, but was '"
                        + address + "'";

        assertThatThrownBy(() -> mobileConnect.web().route(address, "http://127.0.0.1:8080"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> mobileConnect.web().next(address).loseTheCall())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_route_that_is_said_again_takes_the_place_of_the_first() {
        try (QuoteService first = QuoteService.answering("first");
                QuoteService second = QuoteService.answering("second")) {
            mobileConnect.web().route(APP, first.url()).route(APP, second.url());

            assertThat(ask("%%=HttpGet('" + APP + "')=%%").answers())
                    .extracting(MtMessage::text)
                    .containsExactly("second");
        }
    }

    private static RenderFailure failure(Exchange exchange) {
        return exchange.entries().stream()
                .map(entry -> entry.event())
                .filter(TextNotRendered.class::isInstance)
                .map(event -> ((TextNotRendered) event).failure())
                .findFirst()
                .orElseThrow();
    }

    private Exchange ask(String content) {
        mobileConnect.account().add(TextResponse.to(CODE.keyword("ASK")).answering(content));
        return phone.text("ASK");
    }
}
