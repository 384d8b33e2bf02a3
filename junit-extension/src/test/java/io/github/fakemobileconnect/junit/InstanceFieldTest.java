package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

class InstanceFieldTest {

    @Test
    void each_test_has_a_fake_of_its_own_also_two_classes_deep() {
        Played played = Played.of(OwnFakes.class).passed(3);

        assertThat(played.published("url")).hasSize(3).doesNotHaveDuplicates();
        assertThat(played.published("world")).containsOnly("fresh");
    }

    @Test
    void one_instance_for_all_tests_leaves_each_test_its_own_fake_even_when_concurrent() {
        Played played = Played.concurrently(OneInstance.class).passed(3);

        assertThat(played.published("url")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void one_instance_whose_before_all_asks_for_the_fake_shares_it() {
        Played played = Played.of(OneInstanceWithBeforeAll.class).passed(2);

        assertThat(played.published("url"))
                .hasSize(3)
                .containsOnly(played.published("url").get(0));
    }

    @Test
    void a_recipe_can_be_given() {
        Played.of(AtNoon.class).passed(1);
    }

    @Test
    void constructors_run_before_junit_knows_the_field() {
        assertThat(Played.of(InjectedTooEarly.class).onlyFailure())
                .hasMessageContaining("No ParameterResolver registered");
    }

    @Test
    void outside_a_test_there_is_no_fake() {
        MobileConnectExtension extension = MobileConnectExtension.playing();

        assertThatThrownBy(extension::mobileConnect)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no fake is running: call mobileConnect() from within a test or a @BeforeEach method;"
                        + " with the extension in a static field also from @BeforeAll and from constructors");
    }

    static class OwnFakes {
        @RegisterExtension
        final MobileConnectExtension extension = MobileConnectExtension.playing();

        @Test
        void outer(FakeMobileConnect mobileConnect, TestReporter reporter) {
            assertThat(extension.mobileConnect()).isSameAs(mobileConnect);
            assertThat(CompletableFuture.supplyAsync(extension::mobileConnect).join())
                    .isSameAs(mobileConnect);
            AnnotationModeTest.publish(mobileConnect, reporter);
        }

        @Nested
        class Inner {
            @Test
            void inner(TestReporter reporter) {
                AnnotationModeTest.publish(extension.mobileConnect(), reporter);
            }

            @Nested
            class Innermost {
                @Test
                void innermost(FakeMobileConnect mobileConnect, TestReporter reporter) {
                    assertThat(extension.mobileConnect()).isSameAs(mobileConnect);
                    AnnotationModeTest.publish(mobileConnect, reporter);
                }
            }
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        @RegisterExtension
        final MobileConnectExtension extension = MobileConnectExtension.playing();

        @Test
        void first(FakeMobileConnect mobileConnect, TestReporter reporter) {
            assertThat(extension.mobileConnect()).isSameAs(mobileConnect);
            AnnotationModeTest.publish(mobileConnect, reporter);
        }

        @Test
        void second(FakeMobileConnect mobileConnect, TestReporter reporter) {
            assertThat(extension.mobileConnect()).isSameAs(mobileConnect);
            AnnotationModeTest.publish(mobileConnect, reporter);
        }

        @Nested
        class Inner {
            @Test
            void inner(FakeMobileConnect mobileConnect, TestReporter reporter) {
                assertThat(extension.mobileConnect()).isSameAs(mobileConnect);
                AnnotationModeTest.publish(mobileConnect, reporter);
            }
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstanceWithBeforeAll {
        @RegisterExtension
        final MobileConnectExtension extension = MobileConnectExtension.playing();

        @BeforeAll
        void connect(FakeMobileConnect mobileConnect, TestReporter reporter) {
            AnnotationModeTest.publish(mobileConnect, reporter);
        }

        @Test
        void first(FakeMobileConnect mobileConnect, TestReporter reporter) {
            AnnotationModeTest.publish(mobileConnect, reporter);
        }

        @Test
        void second(FakeMobileConnect mobileConnect, TestReporter reporter) {
            AnnotationModeTest.publish(mobileConnect, reporter);
        }
    }

    static class AtNoon {
        private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

        @RegisterExtension
        final MobileConnectExtension extension = MobileConnectExtension.playing()
                .configuredAs(FakeMobileConnect.configure().startingAt(NOON));

        @BeforeEach
        void noon_before_each(FakeMobileConnect mobileConnect) {
            assertThat(mobileConnect.time().now()).isEqualTo(NOON);
        }

        @Test
        void noon() {
            assertThat(extension.mobileConnect().time().now()).isEqualTo(NOON);
        }
    }

    static class InjectedTooEarly {
        @RegisterExtension
        final MobileConnectExtension extension = MobileConnectExtension.playing();

        InjectedTooEarly(FakeMobileConnect mobileConnect) {}

        @Test
        void never_runs() {}
    }
}
