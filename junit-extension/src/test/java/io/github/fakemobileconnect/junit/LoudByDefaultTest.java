package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

class LoudByDefaultTest {

    @Test
    void a_test_with_an_unsupported_request_fails() {
        Throwable failure = Played.of(Unsupported.class).onlyFailure();

        assertThat(failure).isInstanceOf(AssertionError.class).hasMessage("""
                        the application asked for what the fake does not support
                          #1 GET /sms/v1/unknown  was answered 404
                          #3 GET /sms/v1/queueMO  was answered 405
                        correct the method or the path; if the real API has this route, ask for it, and until then annotate the test or its class with @UnsupportedRequestsAllowed""");
        assertThat(failure.getSuppressed()).hasSize(1).allMatch(WhatHappened.class::isInstance);
    }

    @Test
    void the_fake_is_closed_all_the_same() {
        URI url = URI.create(Played.of(Unsupported.class).published("url").get(0));

        assertThatThrownBy(() -> Http.get(url)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_test_or_its_class_can_allow_them() {
        Played.of(AllowedByMethod.class).passed(1);
        Played.of(AllowedByClass.class).passed(2);
    }

    @Test
    void a_test_that_failed_already_keeps_its_failure() {
        assertThat(Played.of(FailsAnyway.class).onlyFailure()).hasMessage("deliberate");
    }

    @Test
    void a_test_that_was_aborted_stays_aborted() {
        Played played = Played.of(Aborted.class);

        assertThat(played.results().testEvents().aborted().count()).isEqualTo(1);
    }

    @Test
    void a_factory_fails_for_its_dynamic_tests() {
        assertThat(Played.of(Dynamic.class).onlyFailure()).hasMessageContaining("#1 GET /dynamic  was answered 404");
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Unsupported {
        @Test
        void asks(FakeMobileConnect mobileConnect, TestReporter reporter) {
            reporter.publishEntry("url", mobileConnect.restUrl().toString());
            Http.get(mobileConnect, "sms/v1/unknown?access_token=secret");
            Http.get(mobileConnect, "sms/v1/queueMO");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class AllowedByMethod {
        @Test
        @UnsupportedRequestsAllowed
        void asks(FakeMobileConnect mobileConnect) {
            Http.get(mobileConnect, "sms/v1/unknown");
        }
    }

    @UnsupportedRequestsAllowed
    static class AllowedByClass extends AllowedByMethod {
        @Nested
        class Inner {
            @Test
            void asks(FakeMobileConnect mobileConnect) {
                Http.get(mobileConnect, "sms/v1/unknown");
            }
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class FailsAnyway {
        @Test
        void asks(FakeMobileConnect mobileConnect) {
            Http.get(mobileConnect, "sms/v1/unknown");
            throw new AssertionError("deliberate");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Aborted {
        @Test
        void asks(FakeMobileConnect mobileConnect) {
            Http.get(mobileConnect, "sms/v1/unknown");
            org.junit.jupiter.api.Assumptions.abort("not today");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Dynamic {
        @TestFactory
        DynamicTest asks(FakeMobileConnect mobileConnect) {
            return dynamicTest("asks", () -> Http.get(mobileConnect, "dynamic"));
        }
    }
}
