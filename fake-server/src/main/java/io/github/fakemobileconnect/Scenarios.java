package io.github.fakemobileconnect;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import java.util.EnumSet;
import java.util.Set;

/** Scenarios that are ready to use. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * The account that a fake plays when it is given no scenario: code 86288 of the United States with the double opt-in
     * JOINSMS and the single opt-in CODETEST, the outbound message {@code MzA6Nzg6MA} that greets by first name, and the
     * outbound message {@code MTE1Ojc4OjA} with a blank text.
     */
    public static Scenario sampleAccount() {
        return new SampleAccount();
    }

    /** The alternative answer of these readings, to see whether a test holds under both. */
    public static Scenario underTheAlternativeOf(Reading first, Reading... others) {
        return new Alternatives(EnumSet.of(first, others));
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
            mobileConnect.takeAlternativeOf(readings);
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
                            OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("%%FirstName%%"),
                            OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA"));
        }

        @Override
        public String name() {
            return "the sample account";
        }
    }
}
