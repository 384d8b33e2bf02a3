package com.example.guide;

import static com.example.guide.NorthernTrail.JOIN;
import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.Handset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstHeirTest extends OneContextTest {
    @Autowired
    private Invitations invitations;

    @Test
    void a_visitor_is_invited() {
        Handset phone = MOBILE_CONNECT.handset("+1 317 555 1212");

        invitations.send("13175551212");

        assertThat(phone).hasExactlyReceived(JOIN.asking());
    }
}
