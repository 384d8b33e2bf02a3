package com.example.guide;

import static com.example.guide.NorthernTrail.CODE;
import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.IN_PROGRESS;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.SUBSCRIBED;
import static io.github.fakemobileconnect.sms.SubscriptionStatus.UNSUBSCRIBED;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.Subscribed;
import io.github.fakemobileconnect.junit.UseScenario;
import io.github.fakemobileconnect.junit.WithNumber;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.TextEncoding;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MobileConnectExtension.class)
@UseScenario(NorthernTrail.class)
class AssertionsTest {

    @Test
    void about_what_a_phone_received(Handset phone) {
        phone.text("JOINSMS");
        phone.reply("Y");

        assertThat(phone)
                .hasReceived("Welcome to Northern Trail alerts!")
                .fromCode("86288")
                .inSegments(1)
                .encodedAs(TextEncoding.GSM_7);
        assertThat(phone).hasReceivedOnce(JOIN.asking());
        assertThat(phone).hasReceivedContaining("Northern Trail");
        assertThat(phone).hasReceivedMatching(Pattern.compile("Reply . to join .*"));
        assertThat(phone).hasReceived(message -> message.media().isEmpty(), "a text without media");
        assertThat(phone).hasReceivedInOrder(JOIN.asking(), JOIN.welcoming());
        assertThat(phone).hasExactlyReceived(JOIN.asking(), JOIN.welcoming());
        assertThat(phone).hasReceivedCount(2).hasNotReceived(CODE.stopAnswer());
    }

    @Test
    void about_consent(Handset phone) {
        phone.text("JOINSMS");
        phone.reply("yes");

        assertThat(phone).isSubscribedTo(JOIN);
        assertThat(phone)
                .subscriptionTo(JOIN)
                .isSubscribed()
                .cameAboutBy(ConsentGiver.HANDSET)
                .cameAboutBy("yes")
                .wentThrough(IN_PROGRESS, SUBSCRIBED);
    }

    @Test
    void about_what_one_text_did(@Subscribed("JOINSMS") Handset phone) {
        assertThat(phone.text("STOP"))
                .isUnderstoodAs("opt-out")
                .isAnsweredOnlyWith(CODE.stopAnswer())
                .changes(JOIN, SUBSCRIBED, UNSUBSCRIBED);
    }

    @Test
    void about_the_fake_as_a_whole(FakeMobileConnect mobileConnect, Handset phone, Handset other) {
        assertThat(mobileConnect).hasSentNothing();

        phone.text("JOINSMS");

        assertThat(mobileConnect).hasSent(1).hasSentOnlyTo(phone).hasSentNothingElse();
        assertThat(other).hasReceivedNothing();
    }

    @Test
    void about_the_requests_of_the_application(
            FakeMobileConnect mobileConnect, @WithNumber("+1 317 555 1212") Handset phone) {
        new Application(mobileConnect).post("sms/v1/queueMO", """
                {"mobileNumbers": ["13175551212"], "shortCode": "86288", "messageText": "JOINSMS"}""");

        assertThat(mobileConnect).hasRequests(Route.TOKEN, 1).hasNoRequests(Route.MESSAGE_CONTACT_SEND);
        assertThat(mobileConnect)
                .requests(Route.QUEUE_MO)
                .withMember("mobileNumbers", "13175551212")
                .withMember("messageText", "JOINSMS")
                .wereAllAnswered(202);
    }
}
