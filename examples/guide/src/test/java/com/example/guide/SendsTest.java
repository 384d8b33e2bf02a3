package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.TimeControl;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.junit.InProgress;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.OptedOut;
import io.github.fakemobileconnect.junit.Subscribed;
import io.github.fakemobileconnect.junit.WithNumber;
import io.github.fakemobileconnect.sms.Suppression;
import io.github.fakemobileconnect.sms.TextEncoding;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendsTest {
    private static final String SEND = "sms/v1/messageContact/MzA6Nzg6MA/send";

    @RegisterExtension
    final MobileConnectExtension extension = MobileConnectExtension.playing(new NorthernTrail())
            .configuredAs(FakeMobileConnect.configure().startingAt(Instant.parse("2026-03-02T09:00:00Z")));

    private Application application;

    @BeforeEach
    void start(FakeMobileConnect mobileConnect) {
        application = new Application(mobileConnect);
    }

    @Test
    void only_who_is_subscribed_receives(
            @Subscribed("JOINSMS") Handset member,
            @InProgress("JOINSMS") Handset undecided,
            @OptedOut("JOINSMS") Handset gone,
            Handset stranger) {
        application.post("sms/v1/messageContact/MzA6Nzg6MA/send", """
                {"mobileNumbers": ["%s", "%s", "%s", "%s"], "Override": true, "messageText": "We open at 9"}
                """.formatted(
                        member.number(), undecided.number(), gone.number(), stranger.number()));

        assertThat(member).hasReceived("We open at 9").fromCode("86288");
        assertThat(undecided).hasReceivedNothing().wasDenied("We open at 9", Suppression.IN_PROGRESS);
        assertThat(gone).hasReceivedNothing().wasDenied("We open at 9", Suppression.UNSUBSCRIBED);
        assertThat(stranger).hasReceivedNothing().wasDenied("We open at 9", Suppression.NO_SUBSCRIPTION);
    }

    @Test
    void a_send_can_subscribe(@WithNumber("+1 317 555 1212") Handset stranger) {
        application.post(SEND, """
                {"mobileNumbers": ["13175551212"], "Subscribe": true, "Resubscribe": true, "keyword": "JOINSMS",
                 "Override": true, "messageText": "We open at 9"}""");

        assertThat(stranger).hasReceived("We open at 9").isSubscribedTo(JOIN);
    }

    @Test
    void a_text_is_personalised(@Subscribed("JOINSMS") @WithNumber("+1 317 555 1212") Handset phone) {
        application.post(SEND, """
                {"Subscribers": [{"MobileNumber": "13175551212", "SubscriberKey": "Astro25",
                                  "Attributes": {"FirstName": "Astro"}}]}""");

        assertThat(phone).hasReceived("Hi Astro, see you tomorrow");
    }

    @Test
    void attributes_can_be_those_of_the_contact(FakeMobileConnect mobileConnect) {
        mobileConnect
                .account()
                .add(Contact.of("Astro25", "+1 317 555 1212")
                        .with("FirstName", "Astro")
                        .subscribedTo(JOIN));

        application.post(SEND, """
                {"mobileNumbers": ["13175551212"]}""");

        assertThat(mobileConnect.handset("+1 317 555 1212")).hasReceived("Hi Astro, see you tomorrow");
    }

    @Test
    void a_text_leaves_at_its_time(@Subscribed("JOINSMS") Handset phone, TimeControl time) {
        Instant six = Instant.parse("2026-03-02T18:00:00Z");

        application.post(SEND, """
                {"mobileNumbers": ["%s"], "Override": true, "messageText": "We close at 6", "SendTime": "2026-03-02 18:00"}
                """.formatted(phone.number()));

        assertThat(phone).isHolding("We close at 6", six);
        time.advanceTo(six);
        assertThat(phone).hasReceivedOnce("We close at 6");
    }

    @Test
    void nobody_is_texted_in_the_night(@Subscribed("JOINSMS") Handset phone) {
        application.post(SEND, """
                {"mobileNumbers": ["%s"], "Override": true, "messageText": "Good morning",
                 "blackoutWindow": {"UtcOffset": "-0600", "WindowStart": "2100", "WindowEnd": "0800"}}
                """.formatted(phone.number()));

        assertThat(phone).isHolding("Good morning", Instant.parse("2026-03-02T14:00:01Z"));
    }

    @Test
    void a_picture_comes_along(@Subscribed("JOINSMS") Handset phone) {
        application.post(SEND, """
                {"mobileNumbers": ["%s"], "Override": true, "messageText": "Our new tent",
                 "ContentURL": "https://pictures.example/tent.jpg"}
                """.formatted(phone.number()));

        assertThat(phone).hasReceived("Our new tent").withMedia("https://pictures.example/tent.jpg");
    }

    @Test
    void one_character_makes_a_text_dear(@Subscribed("JOINSMS") Handset phone) {
        application.post(SEND, """
                {"mobileNumbers": ["%s"], "Override": true, "messageText": "It’s %s"}
                """.formatted(phone.number(), "long ".repeat(20)));

        assertThat(phone)
                .hasReceivedContaining("long")
                .encodedAs(TextEncoding.UCS_2)
                .inSegments(2);
    }

    @Test
    void the_application_can_ask_what_became_of_it(@Subscribed("JOINSMS") Handset phone) {
        HttpResponse<String> accepted = application.post(SEND, """
                {"mobileNumbers": ["%s"], "Override": true, "messageText": "We open at 9"}
                """.formatted(phone.number()));
        String tokenId = accepted.body().replaceAll(".*\"tokenId\":\"([^\"]+)\".*", "$1");

        String deliveries = application
                .get("sms/v1/messageContact/MzA6Nzg6MA/deliveries/" + tokenId)
                .body();

        assertThat(deliveries).contains("\"status\":\"Finished\"");
    }
}
