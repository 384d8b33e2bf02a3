package com.example.reminders;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import java.time.Instant;

/** The account of a dental practice: one code, one programme to join, one reminder. */
final class Practice implements Scenario {
    /** A Monday in summer, 10:00 in Chicago and 08:00 in Los Angeles. */
    static final Instant MONDAY = Instant.parse("2024-06-03T15:00:00Z");

    static final Code CODE = Code.shortCode("86288").in("US");
    static final OptInMessage JOIN = OptInMessage.doubleOptIn(CODE.keyword("REMINDME"))
            .asking("Reply Y to be reminded of appointments")
            .welcoming("We will remind you!");
    static final OutboundMessage REMINDER =
            OutboundMessage.named("reminder", CODE).saying("Hi %%FirstName%%, see you tomorrow at 9");

    @Override
    public void arrange(FakeMobileConnect mobileConnect) {
        mobileConnect.account().add(CODE, JOIN, REMINDER);
    }

    static MobileConnectExtension onMonday() {
        return MobileConnectExtension.playing(new Practice())
                .configuredAs(FakeMobileConnect.configure().startingAt(MONDAY));
    }

    /** The phone joins and confirms, which leaves two texts in its inbox. */
    static void join(Handset phone) {
        phone.text("REMINDME");
        phone.reply("Y");
    }
}
