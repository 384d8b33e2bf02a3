package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

class AnnotationModeTest {

    @Test
    void each_test_has_a_fake_of_its_own_also_two_classes_deep() {
        Played played = Played.of(OwnFakes.class).passed(3);

        assertThat(played.published("url")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void concurrent_tests_do_not_disturb_each_other() {
        Played played = Played.concurrently(OwnFakes.class).passed(3);

        assertThat(played.published("world")).containsExactly("fresh", "fresh", "fresh");
    }

    @Test
    void constructor_lifecycle_methods_and_test_have_the_same_fake() {
        Played.of(AllInOne.class).passed(1);
    }

    @Test
    void a_fake_that_before_all_asks_for_is_shared_by_the_tests() {
        Played played = Played.of(SharedByBeforeAll.class).passed(3);

        assertThat(played.published("url"))
                .hasSize(4)
                .containsOnly(played.published("url").get(0));
        assertThat(played.published("world")).containsOnly("fresh");
    }

    @Test
    void a_fake_that_the_constructor_for_all_tests_asks_for_is_shared_by_them() {
        Played played = Played.of(SharedByConstructor.class).passed(2);

        assertThat(played.published("url"))
                .hasSize(3)
                .containsOnly(played.published("url").get(0));
    }

    @Test
    void one_instance_for_all_tests_does_not_make_them_share() {
        Played played = Played.of(OneInstance.class).passed(2);

        assertThat(played.published("url")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void after_all_is_too_late_to_ask_for_a_fake() {
        Throwable failure = Played.of(TooLate.class).onlyFailure();

        assertThat(failure)
                .hasMessage("shutDown cannot have a fake: each test had one of its own, which is closed by now;"
                        + " let the tests share one by holding the extension in a static field");
    }

    static void publish(FakeMobileConnect mobileConnect, TestReporter reporter) {
        reporter.publishEntry("url", mobileConnect.restUrl().toString());
        reporter.publishEntry("world", mobileConnect.journal().newest() == 0 ? "fresh" : "used");
        mobileConnect.handset("+1 317 555 1212").text("JOINSMS");
    }

    @ExtendWith(MobileConnectExtension.class)
    static class OwnFakes {
        @Test
        void outer(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }

        @Nested
        class Inner {
            @Test
            void inner(FakeMobileConnect mobileConnect, TestReporter reporter) {
                publish(mobileConnect, reporter);
            }

            @Nested
            class Innermost {
                @Test
                void innermost(FakeMobileConnect mobileConnect, TestReporter reporter) {
                    publish(mobileConnect, reporter);
                }
            }
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class AllInOne {
        private final FakeMobileConnect injected;

        AllInOne(FakeMobileConnect injected) {
            this.injected = injected;
            injected.handset("+1 317 555 1212").text("JOINSMS");
        }

        @BeforeEach
        void setUp(FakeMobileConnect mobileConnect) {
            assertThat(mobileConnect).isSameAs(injected);
        }

        @Test
        void what_the_constructor_did_is_there(FakeMobileConnect mobileConnect) {
            assertThat(mobileConnect).isSameAs(injected);
            assertThat(mobileConnect.account().subscriptions()).hasSize(1);
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @UnsupportedRequestsAllowed
    static class SharedByBeforeAll {
        @BeforeAll
        static void connect(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }

        @AfterAll
        static void disconnect(FakeMobileConnect mobileConnect) {
            assertThat(Http.get(mobileConnect.restUrl())).isEqualTo(404);
        }

        @Test
        void first(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }

        @Test
        void second(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }

        @Nested
        class Inner {
            @Test
            void third(FakeMobileConnect mobileConnect, TestReporter reporter) {
                publish(mobileConnect, reporter);
            }
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class SharedByConstructor {
        SharedByConstructor(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }

        @Test
        void first(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }

        @Test
        void second(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        @Test
        void first(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }

        @Test
        void second(FakeMobileConnect mobileConnect, TestReporter reporter) {
            publish(mobileConnect, reporter);
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class TooLate {
        @AfterAll
        static void shutDown(FakeMobileConnect mobileConnect) {}

        @Test
        void passes() {}
    }
}
