package io.github.fakemobileconnect.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.MtMessage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AnswerInPlaceOfTheApplicationTest {
    private static final Code CODE = Code.shortCode("86288").in("US");
    private static final String APP = "https://app.northerntrail.example";

    @AutoClose
    private final QuoteService quotes = QuoteService.answering("241.50");

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(AnswerInPlaceOfTheApplicationTest::arrange);

    @Test
    void a_call_that_was_answered_by_order_did_not_reach_the_application() {
        mobileConnect.web().route(APP, quotes.url()).next(APP).answerWith(200, "by order");

        Exchange exchange = mobileConnect.handset("+1 317 555 1212").text("STOCK CRM");

        assertThat(quotes.requests()).isEmpty();
        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("by order");
        assertThat(exchange.calls())
                .containsExactly(new ApplicationCall(
                        "GET", APP + "/quote", "", new ApplicationCall.AnsweredInstead(200, "by order")))
                .allMatch(call -> !call.outcome().reached())
                .extracting(ApplicationCall::inWords)
                .containsExactly("GET " + APP + "/quote -> in the place of the application: 200  by order");
    }

    private static void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect
                .account()
                .add(CODE, TextResponse.to(CODE.keyword("STOCK")).answering("%%=HttpGet(\"" + APP + "/quote\")=%%"));
    }
}
