package com.example.signup;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.junit.MobileConnectExtension;
import io.github.fakemobileconnect.junit.WithNumber;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One application for all tests of a class: it keeps its token, and each test finds a new world. */
class OneServerForTheClassTest {
    @RegisterExtension
    static final MobileConnectExtension MOBILE_CONNECT = MobileConnectExtension.playing(new NorthernTrail());

    private static volatile SignUpService signUp;

    @RepeatedTest(2)
    void a_visitor_is_invited_once(FakeMobileConnect mobileConnect, @WithNumber("+1 317 555 1212") Handset phone) {
        application(mobileConnect).invite("13175551212");

        assertThat(phone).hasExactlyReceived("Reply Y to join Northern Trail alerts");
    }

    private static SignUpService application(FakeMobileConnect mobileConnect) {
        if (signUp == null) {
            signUp = new SignUpService(mobileConnect.authUrl(), "client-id", "client-secret");
        }
        return signUp;
    }
}
