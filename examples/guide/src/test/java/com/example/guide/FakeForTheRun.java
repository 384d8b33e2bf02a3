package com.example.guide;

import static io.github.fakemobileconnect.assertj.MobileConnectAssertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;

/** One fake for a whole run, for a framework that calls these three methods at the right time. */
final class FakeForTheRun {
    private static FakeMobileConnect mobileConnect;

    private FakeForTheRun() {}

    static void beforeAllTests() {
        mobileConnect = FakeMobileConnect.start(new NorthernTrail());
    }

    static FakeMobileConnect beforeEachTest() {
        mobileConnect.reset();
        return mobileConnect;
    }

    static void afterEachTest() {
        assertThat(mobileConnect).hasNoUnsupportedRequests().hasNoDefects();
    }

    static void afterAllTests() {
        mobileConnect.close();
    }
}
