package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenarios;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaticFieldTest {

    @Test
    void a_class_and_its_nested_classes_have_one_port_and_each_test_a_fresh_world() {
        Played played = Played.of(OnePort.class).passed(4);

        assertThat(Set.copyOf(played.published("url"))).hasSize(1);
        assertThat(played.published("world")).hasSize(4).containsOnly("fresh");
    }

    @Test
    void when_the_class_is_over_the_port_refuses() {
        Played played = Played.of(OnePort.class).passed(4);

        URI url = URI.create(played.published("url").get(0));

        assertThatThrownBy(() -> Http.get(url)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void concurrent_tests_wait_for_each_other() {
        Played played = Played.concurrently(OnePort.class).passed(4);

        assertThat(Set.copyOf(played.published("url"))).hasSize(1);
        assertThat(played.published("world")).hasSize(4).containsOnly("fresh");
    }

    @Test
    void one_instance_for_all_tests_changes_nothing() {
        Played played = Played.of(OneInstance.class).passed(3);

        assertThat(Set.copyOf(played.published("url"))).hasSize(1);
        assertThat(played.published("world")).hasSize(3).containsOnly("fresh");
    }

    @Test
    void tokens_stay_valid_across_tests() {
        Played.of(CachedToken.class).passed(2);
    }

    @Test
    void heirs_of_a_class_each_have_their_own() {
        Played played = Played.concurrently(FirstHeir.class, SecondHeir.class).passed(4);

        assertThat(Set.copyOf(played.published("url"))).hasSize(2);
    }

    @Test
    void a_nested_class_that_inherits_the_same_field_shares_too() {
        Played played = Played.of(HeirWithNestedHeir.class).passed(2);

        assertThat(Set.copyOf(played.published("url"))).hasSize(1);
    }

    abstract static class WithStaticField {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = MobileConnectExtension.playing(Scenarios.sampleAccount());

        private final URI seenByConstructor = EXTENSION.mobileConnect().restUrl();

        @Test
        void inherited(FakeMobileConnect mobileConnect, TestReporter reporter) {
            assertThat(EXTENSION.mobileConnect()).isSameAs(mobileConnect);
            assertThat(seenByConstructor).isEqualTo(mobileConnect.restUrl());
            AnnotationModeTest.publish(mobileConnect, reporter);
        }
    }

    static class OnePort {
        @RegisterExtension
        private static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        @BeforeAll
        static void use_before_all(FakeMobileConnect mobileConnect) {
            assertThat(EXTENSION.mobileConnect()).isSameAs(mobileConnect);
        }

        @AfterAll
        static void use_after_all(FakeMobileConnect mobileConnect) {
            assertThat(EXTENSION.mobileConnect()).isSameAs(mobileConnect);
        }

        private final FakeMobileConnect injected;

        OnePort(FakeMobileConnect injected) {
            this.injected = injected;
            assertThat(injected.journal().newest()).isZero();
        }

        @Test
        void outer(TestReporter reporter) {
            AnnotationModeTest.publish(injected, reporter);
        }

        @Test
        void outer_again(TestReporter reporter) {
            AnnotationModeTest.publish(injected, reporter);
        }

        @Nested
        class Inner {
            @Test
            void inner(TestReporter reporter) {
                AnnotationModeTest.publish(EXTENSION.mobileConnect(), reporter);
            }

            @Nested
            class Innermost {
                @Test
                void innermost(FakeMobileConnect mobileConnect, TestReporter reporter) {
                    AnnotationModeTest.publish(mobileConnect, reporter);
                }
            }
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance extends WithStaticField {
        @Test
        void own(FakeMobileConnect mobileConnect, TestReporter reporter) {
            AnnotationModeTest.publish(mobileConnect, reporter);
        }

        @Nested
        @TestInstance(TestInstance.Lifecycle.PER_CLASS)
        class Inner {
            @Test
            void inner(FakeMobileConnect mobileConnect, TestReporter reporter) {
                AnnotationModeTest.publish(mobileConnect, reporter);
            }
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class CachedToken {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        private final String token = EXTENSION.mobileConnect().accessToken();

        @Test
        void first(FakeMobileConnect mobileConnect) {
            assertThat(Http.queueMo(mobileConnect, token, "13175551212")).isEqualTo(202);
        }

        @Test
        void second(FakeMobileConnect mobileConnect) {
            assertThat(Http.queueMo(mobileConnect, token, "13175551212")).isEqualTo(202);
        }
    }

    static class FirstHeir extends WithStaticField {
        @Test
        void first(FakeMobileConnect mobileConnect) {
            assertThat(EXTENSION.mobileConnect()).isSameAs(mobileConnect);
        }
    }

    static class SecondHeir extends WithStaticField {
        @Test
        void second(FakeMobileConnect mobileConnect) {
            assertThat(EXTENSION.mobileConnect()).isSameAs(mobileConnect);
        }
    }

    /** JUnit calls the extension twice for the nested class, and hence takes no parameters from it there. */
    abstract static class WithFieldOnly {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = MobileConnectExtension.playing();
    }

    static class HeirWithNestedHeir extends WithFieldOnly {
        @Test
        void outer(TestReporter reporter) {
            AnnotationModeTest.publish(EXTENSION.mobileConnect(), reporter);
        }

        @Nested
        class Inner extends WithFieldOnly {
            @Test
            void inner(TestReporter reporter) {
                AnnotationModeTest.publish(EXTENSION.mobileConnect(), reporter);
            }
        }
    }
}
