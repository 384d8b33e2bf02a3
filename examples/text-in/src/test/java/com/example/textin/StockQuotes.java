package com.example.textin;

import com.example.quotes.QuoteService;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.TextResponse;

/** STOCK is answered with a price that the script of the text gets from the quote service of Northern Trail. */
final class StockQuotes implements Scenario {
    /** The address of the quote service where everybody can reach it. */
    static final String ADDRESS = "https://app.northerntrail.example";

    private static final String CONTENT = """
            %%[
            set @symbol = Uppercase([MSG(0).NOUN(0)])
            set @url = Concat("https://app.northerntrail.example/quote?symbol=", @symbol)
            set @price = HttpGet(@url, true, 0, @status)
            if @status == 0 then
            ]%%%%=@symbol=%% is at %%=@price=%% dollars.%%[
            else
            ]%%Sorry, there is no price for %%=@symbol=%% at the moment.%%[
            endif
            ]%%""";

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect
                .account()
                .add(TextResponse.to(NorthernTrail.CODE.keyword("STOCK")).answering(CONTENT));
    }

    /** This scenario, with the address of the quote service leading to that of a test. */
    Scenario calling(QuoteService quotes) {
        return and(mobileConnect -> mobileConnect.web().route(ADDRESS, quotes.url()));
    }
}
