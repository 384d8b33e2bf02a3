package com.example.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class ChangeOfMindTest {

    @BeforeEach
    void invite(@AuthUrl URI authUrl) {
        new SignUpService(authUrl, "client-id", "client-secret").invite("13175551212");
    }

    @Test
    void a_visitor_who_answers_no_is_not_subscribed(@WithNumber("+1 317 555 1212") Handset phone, Account account) {
        assertThat(phone.reply("NO").answers()).isEmpty();

        assertThat(account.subscriptionsOf(phone.number()))
                .extracting(Subscription::status)
                .containsExactly(SubscriptionStatus.IN_PROGRESS);
    }

    @Test
    void stop_ends_what_yes_began(@WithNumber("+1 317 555 1212") Handset phone, Account account) {
        phone.reply("YES");

        assertThat(phone.reply("STOP").answers())
                .extracting(MtMessage::text)
                .containsExactly(NorthernTrail.CODE.stopAnswer());

        assertThat(account.subscriptionsOf(phone.number()))
                .extracting(Subscription::status)
                .containsExactly(SubscriptionStatus.UNSUBSCRIBED);
        assertThat(account.hasOptedOut(phone.number(), NorthernTrail.CODE)).isTrue();
    }
}
