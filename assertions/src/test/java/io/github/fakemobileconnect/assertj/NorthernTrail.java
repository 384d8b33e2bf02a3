package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.ApiClient;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import java.time.Instant;

/** The account of the tests, larger than that of the kit: two codes, opt-ins of both kinds, outbound messages, send definitions, and the client. */
final class NorthernTrail implements Scenario {
    static final Code CODE = Code.shortCode("86288");
    static final Code OTHER_CODE = Code.shortCode("98765");

    static final OptInMessage JOIN = OptInMessage.doubleOptIn(CODE.keyword("JOINSMS"))
            .asking("Reply Y to join Northern Trail alerts")
            .welcoming("Welcome to Northern Trail alerts!")
            .answeringOtherRepliesWith("Please reply Y");
    static final OptInMessage WINE = OptInMessage.doubleOptIn(CODE.keyword("WINE"))
            .asking("Reply RED or WHITE to join the wine club")
            .welcoming("Welcome to the wine club!")
            .confirmedBy("red", "white");
    static final OptInMessage CODETEST = OptInMessage.singleOptIn(CODE.keyword("CODETEST"))
            .welcoming("Your code works.")
            .answeringDuplicatesWith("Your code works.");
    static final OptInMessage SALE =
            OptInMessage.singleOptIn(CODE.keyword("SALE")).welcoming("100%sure:\n50% off %n today");
    static final OptInMessage OFFERS =
            OptInMessage.singleOptIn(CODE.keyword("OFFERS")).welcoming("Your offers");
    static final OptInMessage OTHER_OFFERS =
            OptInMessage.singleOptIn(OTHER_CODE.keyword("OFFERS")).welcoming("Your offers");
    static final OutboundMessage REMINDER =
            OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Your code works.");
    static final OutboundMessage GREETING =
            OutboundMessage.apiTriggered(CODE, "MzE6Nzg6MA").saying("Hi %%FirstName%%");
    static final OutboundMessage BLANK = OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA");

    static final SendDefinition OTP = SendDefinition.of("otp", JOIN.keyword()).saying("Your code is 4711");
    static final SendDefinition ALARM =
            SendDefinition.of("alarm", JOIN.keyword()).saying("Someone logged in");
    static final SendDefinition LATER =
            SendDefinition.of("later", JOIN.keyword()).saying("Later").inactive();
    static final ApiClient CLIENT = ApiClient.of("a", "b");

    static FakeMobileConnect start() {
        return FakeMobileConnect.configure()
                .startingAt(Instant.parse("2026-03-01T09:00:00Z"))
                .start(new NorthernTrail());
    }

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect
                .account()
                .add(CODE, OTHER_CODE, JOIN, WINE, CODETEST, SALE, OFFERS, OTHER_OFFERS, REMINDER, GREETING, BLANK);
        mobileConnect.account().add(OTP, ALARM, LATER, CLIENT);
    }
}
