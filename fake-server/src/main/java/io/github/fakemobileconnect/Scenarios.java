package io.github.fakemobileconnect;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.trouble.ShowLater;
import io.github.fakemobileconnect.internal.engine.trouble.TakeAlternatives;
import java.util.EnumSet;
import java.util.Set;

/** Scenarios that are ready to use. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * The account that a fake plays when it is given no scenario: code 86288 of the United States with the double opt-in
     * JOINSMS, the single opt-in CODETEST, the text response STOCK and the double opt-in WINE for people of 21 years, the
     * outbound message {@code MzA6Nzg6MA} that greets by first name, the outbound message {@code MTE1Ojc4OjA} with a blank
     * text, and the send definition {@code account_rest}.
     */
    public static Scenario sampleAccount() {
        return new SampleAccount();
    }

    /** The alternative answer of these readings, to see whether a test holds under both. */
    public static Scenario underTheAlternativeOf(Reading first, Reading... others) {
        return new Alternatives(EnumSet.of(first, others));
    }

    /**
     * An application that looks up subscriptions too early: for this many look-ups of a number after a subscription of that
     * number has changed, it still sees the row of before. Where numbers stood when this began, and where contacts and
     * consents bring them later, is seen at once.
     */
    public static Scenario rowsAppearAfterPolls(int polls) {
        return new SeenLate(new ShowLater(polls, 0), "rows appear after %d polls".formatted(polls));
    }

    /**
     * An application that looks up deliveries too early: for this many look-ups of a send after its texts have left, the
     * send is still New and has no rows. The same goes for the replies to a queued text. Look-ups of deliveries and of
     * history count together, and see the same.
     */
    public static Scenario deliveriesAppearAfterPolls(int polls) {
        return new SeenLate(new ShowLater(0, polls), "deliveries appear after %d polls".formatted(polls));
    }

    private record SeenLate(ShowLater later, String name) implements Scenario {
        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            mobileConnect.arrange(later);
        }
    }

    record Sequence(Scenario first, Scenario next) implements Scenario {
        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            ScenarioFailedException.guard(first, mobileConnect);
            ScenarioFailedException.guard(next, mobileConnect);
        }

        @Override
        public String name() {
            return first.name() + " and " + next.name();
        }
    }

    private record Alternatives(Set<Reading> readings) implements Scenario {
        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            mobileConnect.arrange(new TakeAlternatives(readings));
        }

        @Override
        public String name() {
            return "the alternative of " + readings;
        }
    }

    private record SampleAccount() implements Scenario {
        private static final Code CODE = Code.shortCode("86288").in("US");

        @Override
        public void arrange(FakeMobileConnect mobileConnect) {
            mobileConnect
                    .account()
                    .add(
                            CODE,
                            OptInMessage.doubleOptIn(CODE.keyword("JOINSMS"))
                                    .asking("Reply Y to join Northern Trail alerts")
                                    .welcoming("Welcome to Northern Trail alerts!"),
                            OptInMessage.singleOptIn(CODE.keyword("CODETEST")).welcoming("Your code works."),
                            TextResponse.to(CODE.keyword("STOCK")).answering("Stock is: ..."),
                            OptInMessage.doubleOptInWithAge(CODE.keyword("WINE"), 21)
                                    .asking("Reply your age to join our wine tastings")
                                    .welcoming("Welcome to our wine tastings!")
                                    .answeringTheTooYoungWith("You must be 21 to join."),
                            OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("%%FirstName%%"),
                            OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA"),
                            DataExtension.keyed("Inbound_SMS")
                                    .with("MobileNumber", "Text", "ReceivedAt")
                                    .row("13175551212", "STOCK CRM", "3/1/2026 9:00:00 AM"),
                            SendDefinition.of("account_rest", CODE.keyword("JOINSMS"))
                                    .saying("%%FirstName%%, your code is %%Password%%"));
        }

        @Override
        public String name() {
            return "the sample account";
        }
    }
}
