package io.github.fakemobileconnect.kit;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import java.time.Instant;

/** The account that most tests play. */
public final class NorthernTrail implements Scenario {
    public static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    public static final Code CODE = Code.shortCode("86288").in("US");
    public static final OptInMessage JOIN = OptInMessage.doubleOptIn(CODE.keyword("JOINSMS"))
            .asking("Reply Y to join Northern Trail alerts")
            .welcoming("Welcome to Northern Trail alerts!")
            .answeringDuplicatesWith("You joined already.")
            .answeringOtherRepliesWith("Please reply Y or YES.");
    public static final OptInMessage NEWS = OptInMessage.doubleOptIn(CODE.keyword("NEWS"))
            .asking("Reply Y for news")
            .welcoming("News it is.");
    public static final OptInMessage TEST =
            OptInMessage.singleOptIn(CODE.keyword("CODETEST")).welcoming("Your code works.");

    /** A fake that plays this account from a given instant. */
    public static FakeMobileConnect start(Scenario... more) {
        Scenario played = new NorthernTrail();
        for (Scenario next : more) {
            played = played.and(next);
        }
        return FakeMobileConnect.configure().startingAt(START).start(played);
    }

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect.account().add(JOIN, NEWS, TEST, CODE);
    }
}
