package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.TextResponse;

/** A text response for each way in which a script fails. */
final class FailingScripts implements Scenario {
    private static final Code CODE = Code.shortCode("86288");

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect
                .account()
                .add(
                        CODE,
                        answer("STRANGE", """
                                Hello!
                                %%[ set @offer = TreatAsContent("offer") ]%%"""),
                        answer("ENDLESS", "%%[ for @i = 1 to 1000000 do next @i ]%%"),
                        answer("UNROUTED", "%%=HttpGet('https://app.northerntrail.example/quote')=%%"),
                        answer("IMPOSSIBLE", "%%[ InsertData('Inbound', 'Text', 'hello') ]%%Thanks!"),
                        answer("RAISED", "%%[ RaiseError('sold out') ]%%"),
                        answer("LOST", "%%=HttpGet('https://lost.northerntrail.example/quote')=%%"));
        mobileConnect.web().route("https://lost.northerntrail.example", "http://127.0.0.1:8080");
        mobileConnect.web().next("https://lost.northerntrail.example").loseTheCall();
    }

    private static TextResponse answer(String keyword, String content) {
        return TextResponse.to(CODE.keyword(keyword)).answering(content);
    }
}
