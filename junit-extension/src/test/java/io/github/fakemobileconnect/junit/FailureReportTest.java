package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailureReportTest {

    @Test
    void the_transcript_is_added_to_the_failure() {
        Throwable failure = Played.of(Fails.class).onlyFailure();

        assertThat(failure).hasMessage("deliberate");
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure.getSuppressed()[0].getStackTrace()).isEmpty();
        assertThat(failure.getSuppressed()[0].getMessage().replaceAll(":\\d+/", ":<port>/"))
                .isEqualTo("""
                        on the fake MobileConnect at http://127.0.0.1:<port>/
                        conversation (time since start)
                          #1 +00:00:00  13175551212 -> 86288  CODETEST
                          #3 +00:00:00  86288 -> 13175551212  Your code works.
                        everything, in order
                          #1 +00:00:00  13175551212 -> 86288  CODETEST  (keyword CODETEST)
                          #2 +00:00:00  13175551212 CODETEST on 86288: no subscription -> Subscribed
                          #3 +00:00:00  86288 -> 13175551212  Your code works.""");
    }

    @Test
    void when_nothing_happened_the_transcript_says_so() {
        assertThat(transcripts(Played.of(FailsAtOnce.class).onlyFailure()))
                .singleElement()
                .asString()
                .endsWith("/\n  nothing");
    }

    @Test
    void a_lifecycle_method_that_fails_has_its_transcript() {
        assertThat(transcripts(Played.of(BeforeEachFails.class).onlyFailure())).hasSize(1);
        assertThat(transcripts(Played.of(BeforeAllFails.class).onlyFailure())).hasSize(1);
    }

    @Test
    void a_test_that_fails_twice_has_one_transcript() {
        Throwable failure = Played.of(FailsTwice.class).onlyFailure();

        assertThat(failure).hasMessage("deliberate");
        assertThat(failure.getSuppressed()).hasSize(2);
        assertThat(transcripts(failure)).hasSize(1);
    }

    @Test
    void two_extensions_add_a_transcript_each() {
        assertThat(transcripts(Played.of(FailsWithTwo.class).onlyFailure())).hasSize(2);
    }

    @Test
    void each_repetition_has_its_own() {
        List<Throwable> failures = Played.of(Repeated.class).failures();

        assertThat(failures)
                .hasSize(2)
                .allSatisfy(failure -> assertThat(transcripts(failure))
                        .singleElement()
                        .asString()
                        .containsOnlyOnce("-> 86288  CODETEST\n"));
    }

    @Test
    void a_dynamic_test_has_that_of_its_factory_up_to_then() {
        Throwable failure = Played.of(Dynamic.class).onlyFailure();

        assertThat(transcripts(failure)).singleElement().asString().contains("-> 86288  CODETEST\n");
    }

    private static List<Throwable> transcripts(Throwable failure) {
        return Stream.of(failure.getSuppressed())
                .filter(WhatHappened.class::isInstance)
                .toList();
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Fails {
        @Test
        void fails(@WithNumber("+1 317 555 1212") Handset phone) {
            phone.text("CODETEST");
            throw new AssertionError("deliberate");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class FailsAtOnce {
        @Test
        void fails() {
            throw new AssertionError("deliberate");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class BeforeEachFails {
        @BeforeEach
        void fails() {
            throw new AssertionError("deliberate");
        }

        @Test
        void never_runs() {}
    }

    static class BeforeAllFails {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        @BeforeAll
        static void fails() {
            throw new AssertionError("deliberate");
        }

        @Test
        void never_runs() {}
    }

    static class FailsTwice extends FailsAtOnce {
        @AfterEach
        void fails_again(FakeMobileConnect mobileConnect) {
            Http.get(mobileConnect, "unsupported");
            throw new AssertionError("once more");
        }
    }

    static class FailsWithTwo extends FailsAtOnce {
        @RegisterExtension
        final MobileConnectExtension second = new MobileConnectExtension();
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Repeated {
        @RepeatedTest(2)
        void fails(Handset phone) {
            phone.text("CODETEST");
            throw new AssertionError("deliberate");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Dynamic {
        @TestFactory
        Stream<DynamicTest> tests(Handset phone) {
            return Stream.of(dynamicTest("texts", () -> phone.text("CODETEST")), dynamicTest("fails", () -> {
                throw new AssertionError("deliberate");
            }));
        }
    }
}
