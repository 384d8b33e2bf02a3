package io.github.fakemobileconnect.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.MtMessage;
import org.junit.jupiter.api.Test;

/** The text response of the vendor's guide, character for character as it is printed there. */
class StockQuoteTest {
    private static final Code CODE = Code.shortCode("86288").in("US");
    private static final String CONTENT = """
            %%[
            Set @mobile = v([MOBILE_NUMBER])
            Set @mobile1 = Substring(@mobile,2,10)
            Set @keyword = v([MSG(0).VERB])
            set @noun = lowercase([MSG(0).NOUN(0)])
            set @url = Concat("http://finance.example.com/d/quotes.csv?s=CRM&f=snd1l1yr",@mobile1,"&alert_keyword=",@keyword)
            set @msg = [MSG(0)]Set @message = HttpGet(@url)]%%
            example.com Stock is: %%=ProperCase(@message)=%% Thanks for Responding!""";

    @Test
    void a_text_calls_the_application_with_the_url_that_the_script_builds() {
        try (QuoteService quotes = QuoteService.answering("SALESFORCE, INC. 241.50");
                FakeMobileConnect mobileConnect = FakeMobileConnect.start(StockQuoteTest::arrange)) {
            mobileConnect.web().route("http://finance.example.com", quotes.url());

            Exchange exchange = mobileConnect.handset("+1 317 555 1212").text("STOCK CRM");

            assertThat(quotes.requests())
                    .containsExactly("GET finance.example.com"
                            + " /d/quotes.csv?s=CRM&f=snd1l1yr3175551212&alert_keyword=STOCK");
            assertThat(exchange.answers())
                    .extracting(MtMessage::text)
                    .containsExactly("\nexample.com Stock is: Salesforce, Inc. 241.50 Thanks for Responding!");
            assertThat(exchange.calls())
                    .extracting(ApplicationCall::outcome)
                    .containsExactly(new ApplicationCall.Answered(200, "SALESFORCE, INC. 241.50"));
        }
    }

    private static void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect.account().add(CODE, TextResponse.to(CODE.keyword("STOCK")).answering(CONTENT));
    }
}
