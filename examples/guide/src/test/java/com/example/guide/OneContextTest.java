package com.example.guide;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** All heirs have one context of Spring, and one fake that lives as long as the JVM. */
@SpringBootTest(classes = ShopApplication.class)
@ResourceLock("the fake of all heirs")
abstract class OneContextTest {
    static final FakeMobileConnect MOBILE_CONNECT = FakeMobileConnect.start(new NorthernTrail());

    @DynamicPropertySource
    static void mobileConnect(DynamicPropertyRegistry properties) {
        properties.add("shop.sms.auth-url", MOBILE_CONNECT::authUrl);
        properties.add("shop.sms.rest-url", MOBILE_CONNECT::restUrl);
    }

    @BeforeEach
    void begin_again() {
        MOBILE_CONNECT.reset();
    }

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(MOBILE_CONNECT).hasNoUnsupportedRequests().hasNoDefects();
    }
}
