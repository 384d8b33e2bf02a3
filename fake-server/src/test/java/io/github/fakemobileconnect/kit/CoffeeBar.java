package io.github.fakemobileconnect.kit;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.NorthernTrail.TEST;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;

/**
 * An account of next keywords: COFFEE asks for SIZE, SIZE for MILK; an opt-in and an outbound message ask for COFFEE.
 *
 * @param code the code of all of them
 */
public record CoffeeBar(Code code) implements Scenario {
    public static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/send";

    public static FakeMobileConnect open() {
        return FakeMobileConnect.configure()
                .startingAt(START)
                .start(new CoffeeBar(CODE.answeringHelpWith("Call 555.")));
    }

    @Override
    public void arrange(FakeMobileConnect fake) {
        fake.account()
                .add(
                        code,
                        JOIN,
                        TEST,
                        TextResponse.to(code.keyword("COFFEE"))
                                .answering("A %%[MSG(0).NOUNS]%%. Which size?")
                                .askingFor(code.keyword("SIZE")),
                        TextResponse.to(code.keyword("SIZE"))
                                .answering("Size %%[MSG(0).NOUNS]%%. Milk?")
                                .askingFor(code.keyword("MILK")),
                        TextResponse.to(code.keyword("MILK")).answering("%%MSG(0)%%: coming."),
                        OptInMessage.singleOptIn(code.keyword("CLUB"))
                                .welcoming("Welcome. Which coffee?")
                                .answeringDuplicatesWith("You are in the club.")
                                .askingFor(code.keyword("COFFEE")),
                        OutboundMessage.apiTriggered(code, "MzA6Nzg6MA")
                                .saying("Coffee?")
                                .askingFor(code.keyword("COFFEE")));
    }
}
