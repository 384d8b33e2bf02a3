package com.example.textin;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;

/** The account of Northern Trail: a club to join that asks for name and ZIP code, opening hours, and help. */
final class NorthernTrail implements Scenario {
    static final String HELP = "Northern Trail text club. Reply STOP to leave.";

    static final Code CODE = Code.shortCode("86288").in("US").answeringHelpWith(HELP);

    private static final Keyword NAME = CODE.keyword("NAME");
    private static final Keyword ZIP = CODE.keyword("ZIP");

    static final OptInMessage JOIN = OptInMessage.doubleOptIn(CODE.keyword("JOIN"))
            .asking("Reply Y to join the Northern Trail text club")
            .welcoming("Welcome! Text your first name.")
            .askingFor(NAME);
    static final TextResponse ASK_FOR_ZIP = TextResponse.to(NAME)
            .answering("Thanks %%[MSG(0).NOUN(0)]%%! Text your ZIP code.")
            .askingFor(ZIP);
    static final TextResponse THANKS = TextResponse.to(ZIP).answering("Thanks!");
    static final TextResponse HOURS =
            TextResponse.to(CODE.keyword("HOURS")).answering("Open Monday to Friday, 9 to 6.");
    static final TextResponse SORRY =
            TextResponse.toAnythingElseOn(CODE).answering("Sorry, we do not know that word. Text HELP for help.");

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect.account().add(CODE, JOIN, ASK_FOR_ZIP, THANKS, HOURS, SORRY);
    }
}
