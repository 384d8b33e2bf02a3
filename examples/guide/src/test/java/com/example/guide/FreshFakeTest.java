package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.junit.AuthUrl;
import io.github.fakemobileconnect.junit.InProgress;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.OptedOut;
import io.github.fakemobileconnect.junit.RestUrl;
import io.github.fakemobileconnect.junit.Subscribed;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class FreshFakeTest {
    private Application application;

    @BeforeEach
    void start(@AuthUrl URI authUrl, @RestUrl URI restUrl) {
        application = new Application(authUrl, restUrl);
    }

    @Test
    void parameters_can_be_these(
            FakeMobileConnect mobileConnect, Account account, TimeControl time, Journal journal, Handset anyPhone) {
        assertThat(anyPhone).hasReceivedNothing();
    }

    @Test
    void phones_can_stand_anywhere(
            @WithNumber("+1 317 555 1212") @Subscribed("JOINSMS") Handset member,
            @InProgress("JOINSMS") Handset undecided,
            @OptedOut("JOINSMS") Handset gone) {
        assertThat(member).isSubscribedTo(JOIN);
        assertThat(undecided).isInProgressFor(JOIN);
        assertThat(gone).isUnsubscribedFrom(JOIN);
    }

    @Test
    void requests_reach_the_fake_of_this_test(@WithNumber("+1 317 555 1212") Handset phone) {
        application.post("sms/v1/queueMO", """
                {"mobileNumbers": ["13175551212"], "shortCode": "86288", "messageText": "JOINSMS"}""");

        assertThat(phone).hasReceivedOnce(JOIN.asking());
    }
}
