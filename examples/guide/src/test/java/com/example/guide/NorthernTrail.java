package com.example.guide;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;

/** The account that most pages of the guide play with. */
final class NorthernTrail implements Scenario {
    static final Code CODE = Code.shortCode("86288").in("US");
    static final OptInMessage JOIN = OptInMessage.doubleOptIn(CODE.keyword("JOINSMS"))
            .asking("Reply Y to join Northern Trail alerts")
            .welcoming("Welcome to Northern Trail alerts!");
    static final OutboundMessage REMINDER =
            OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hi %%FirstName%%, see you tomorrow");
    static final SendDefinition LOGIN_CODE =
            SendDefinition.of("login_code", JOIN.keyword()).saying("%%LoginCode%% is your login code");

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect.account().add(CODE, JOIN, REMINDER, LOGIN_CODE);
    }
}
