package com.example.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.Transcript;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class SignUpTest {

    @Test
    void a_visitor_is_subscribed_only_after_answering_yes(
            FakeMobileConnect mobileConnect, @WithNumber("+1 317 555 1212") Handset phone) {
        var signUp = new SignUpService(mobileConnect.authUrl(), "client-id", "client-secret");

        signUp.invite("13175551212");

        assertThat(phone.inbox())
                .containsExactly(new MtMessage("86288", phone.number(), "Reply Y to join Northern Trail alerts"));
        assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                .extracting(Subscription::keyword, Subscription::status)
                .containsExactly(tuple(NorthernTrail.JOIN.keyword(), SubscriptionStatus.IN_PROGRESS));
        assertThat(phone.reply("YES").answers())
                .extracting(MtMessage::text)
                .containsExactly("Welcome to Northern Trail alerts!");
        assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                .extracting(Subscription::keyword, Subscription::status)
                .containsExactly(tuple(NorthernTrail.JOIN.keyword(), SubscriptionStatus.SUBSCRIBED));
        assertThat(phone.inbox()).hasSize(2);
    }

    @AfterEach
    void show_the_conversation(Journal journal) {
        System.out.println(String.join(
                "\n  ",
                "conversation (time since start)",
                String.join("\n  ", Transcript.of(journal).conversation())));
    }
}
