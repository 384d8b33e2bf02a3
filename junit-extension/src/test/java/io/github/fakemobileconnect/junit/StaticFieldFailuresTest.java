package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaticFieldFailuresTest {

    @Test
    void a_scenario_that_throws_fails_its_test_by_name_and_leaves_the_others_alone() {
        Played played = Played.of(OneBadScenario.class);

        assertThat(played.onlyFailure()).hasMessage("scenario Broken failed: no such thing");
        assertThat(played.results().testEvents().succeeded().count()).isEqualTo(2);
    }

    @Test
    void the_class_fails_for_unsupported_requests_outside_its_tests() {
        Played played = Played.of(UnsupportedOutside.class);

        assertThat(played.results().testEvents().failed().count()).isZero();
        assertThat(played.onlyFailure()).hasMessageStartingWith("""
                        outside the tests of the class, the application asked for what the fake does not support
                          #1 GET /before  was answered 404
                          #1 GET /after  was answered 404
                        """);
    }

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class OneBadScenario {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        @Test
        @Order(1)
        void before() {}

        @Test
        @Order(2)
        @UseScenario(SampleScenarios.Broken.class)
        void broken() {}

        @Test
        @Order(3)
        void after(FakeMobileConnect mobileConnect) {
            assertThat(mobileConnect.account().codes()).hasSize(1);
        }
    }

    static class UnsupportedOutside {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        @BeforeAll
        static void before() {
            Http.get(EXTENSION.mobileConnect(), "before");
        }

        @AfterAll
        static void after(FakeMobileConnect mobileConnect) {
            Http.get(mobileConnect, "after");
        }

        @Test
        void passes() {}

        @Test
        @UnsupportedRequestsAllowed
        void passes_with_leave(FakeMobileConnect mobileConnect) {
            Http.get(mobileConnect, "during");
            mobileConnect.reset();
        }
    }
}
