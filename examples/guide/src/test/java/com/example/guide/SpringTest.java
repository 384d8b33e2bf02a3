package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.WithNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = ShopApplication.class)
class SpringTest {
    @RegisterExtension
    static final MobileConnectExtension MOBILE_CONNECT = MobileConnectExtension.playing(new NorthernTrail());

    @DynamicPropertySource
    static void mobileConnect(DynamicPropertyRegistry properties) {
        properties.add("shop.sms.auth-url", () -> MOBILE_CONNECT.mobileConnect().authUrl());
        properties.add("shop.sms.rest-url", () -> MOBILE_CONNECT.mobileConnect().restUrl());
    }

    @Autowired
    private Invitations invitations;

    @Test
    void a_visitor_is_invited(@WithNumber("+1 317 555 1212") Handset phone) {
        invitations.send("13175551212");

        assertThat(phone).hasExactlyReceived(JOIN.asking());
    }

    @Test
    void a_visitor_answers(@WithNumber("+1 317 555 1212") Handset phone) {
        invitations.send("13175551212");

        assertThat(phone.reply("Y")).isAnsweredOnlyWith(JOIN.welcoming());
    }
}
