package com.example.textin;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.quotes.QuoteService;
import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.ApplicationCall.Answered;
import io.github.fakemobileconnect.sms.ApplicationCall.AnsweredInstead;
import io.github.fakemobileconnect.sms.ApplicationCall.NotAnswered;
import io.github.fakemobileconnect.sms.ApplicationCall.NotRouted;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A text whose script calls the application: what the phone is told, and what the application is asked. */
class StockQuotesTest {
    private static final String CRM = StockQuotes.ADDRESS + "/quote?symbol=CRM";
    private static final String APOLOGY = "Sorry, there is no price for CRM at the moment.";

    private final QuoteService quotes = QuoteService.open(Map.of("CRM", "241.50"));

    @RegisterExtension
    final MobileConnectExtension extension =
            MobileConnectExtension.playing(new NorthernTrail(), new StockQuotes().calling(quotes));

    @AfterEach
    void close() {
        quotes.close();
    }

    @Test
    void a_price_is_asked_for_and_texted(Handset phone) {
        Exchange exchange = phone.text("STOCK crm");

        assertThat(exchange)
                .reachedTheApplication("https://app.northerntrail.example")
                .isAnsweredWith("CRM is at 241.50 dollars.");
    }

    @Test
    void the_application_is_asked_once(Handset phone) {
        Exchange exchange = phone.text("STOCK crm");

        assertThat(exchange.calls()).containsExactly(new ApplicationCall("GET", CRM, "", new Answered(200, "241.50")));
        assertThat(quotes.asked()).containsExactly("CRM");
    }

    @Test
    void a_symbol_that_is_not_known_gets_an_apology(Handset phone) {
        assertThat(phone.text("STOCK SHOES")).isAnsweredOnlyWith("Sorry, there is no price for SHOES at the moment.");

        assertThat(quotes.asked()).containsExactly("SHOES");
    }

    @Nested
    class When_there_is_trouble {

        @Test
        void a_late_answer_is_not_waited_for(FakeMobileConnect mobileConnect, Handset phone) {
            mobileConnect.web().next(StockQuotes.ADDRESS).answerTooLate();

            Exchange exchange = phone.text("STOCK CRM");

            assertThat(exchange).isAnsweredOnlyWith(APOLOGY);
            assertThat(exchange.calls())
                    .extracting(ApplicationCall::outcome)
                    .containsExactly(new NotAnswered("the answer came after the platform had given up waiting", true));
            assertThat(quotes.asked()).as("the application was asked").containsExactly("CRM");
        }

        @Test
        void a_call_that_gets_lost_asks_the_application_nothing(FakeMobileConnect mobileConnect, Handset phone) {
            mobileConnect.web().next(StockQuotes.ADDRESS).loseTheCall();

            Exchange exchange = phone.text("STOCK CRM");

            assertThat(exchange).isAnsweredOnlyWith(APOLOGY);
            assertThat(exchange.calls())
                    .extracting(ApplicationCall::outcome)
                    .containsExactly(new NotAnswered("the call got lost on its way", false));
            assertThat(quotes.asked()).isEmpty();
        }

        @Test
        void an_error_in_the_place_of_the_application_is_no_price(FakeMobileConnect mobileConnect, Handset phone) {
            mobileConnect.web().next(StockQuotes.ADDRESS).answerWith(500);

            Exchange exchange = phone.text("STOCK CRM");

            assertThat(exchange).isAnsweredOnlyWith(APOLOGY);
            assertThat(exchange.calls())
                    .extracting(ApplicationCall::outcome)
                    .containsExactly(new AnsweredInstead(500, ""));
            assertThat(quotes.asked()).isEmpty();
        }

        @Test
        void the_next_call_goes_well_again(FakeMobileConnect mobileConnect, Handset phone) {
            mobileConnect.web().next(StockQuotes.ADDRESS).loseTheCall();
            phone.text("STOCK CRM");

            assertThat(phone.text("STOCK CRM")).isAnsweredOnlyWith("CRM is at 241.50 dollars.");
        }
    }

    /** Without the extension, which would let this test fail: it is the test that forgot something, not the application. */
    @Test
    void an_address_that_was_not_routed_leads_nowhere() {
        try (FakeMobileConnect unrouted = FakeMobileConnect.start(new NorthernTrail().and(new StockQuotes()))) {
            Exchange exchange = unrouted.handset("+1 317 555 1212").text("STOCK CRM");

            assertThat(exchange).isNotAnswered();
            assertThat(exchange.calls()).extracting(ApplicationCall::outcome).containsExactly(new NotRouted("""
                            https://app.northerntrail.example is not routed to an application; \
                            say mobileConnect.web().route("https://app.northerntrail.example", "http://127.0.0.1:8080") \
                            (nothing is routed)"""));
        }
    }
}
