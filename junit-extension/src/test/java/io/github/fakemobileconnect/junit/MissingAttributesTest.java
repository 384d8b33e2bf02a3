package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class MissingAttributesTest {

    private static final String REMEDY = """

            add the attribute to the contact or to the subscriber of the request; if the text may go without it, annotate the test or its class with @MissingAttributesAllowed""";

    @Test
    void a_test_with_a_missing_attribute_fails() {
        assertThat(Played.of(Missing.class).onlyFailure())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        a text was personalised with what its recipient does not have
                          #1 POST /sms/v1/messageContact/MzA6Nzg6MA/send  13175551212 has no attribute FirstName: %%FirstName%% became empty""" + REMEDY);
    }

    @Test
    void a_test_or_its_class_can_allow_them() {
        Played.of(AllowedByMethod.class).passed(1);
        Played.of(AllowedByClass.class).passed(2);
    }

    @Test
    void one_allowance_is_not_the_other() {
        assertThat(Played.of(AllowedSomethingElse.class).onlyFailure())
                .hasMessageContaining("has no attribute FirstName");
    }

    @Test
    void a_class_fails_for_what_its_end_personalised() {
        assertThat(Played.of(AfterTheTests.class).onlyFailure())
                .hasMessageStartingWith(
                        "outside the tests of the class, a text was personalised with what its recipient does not have");
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Missing {
        @Test
        void greets(FakeMobileConnect mobileConnect) {
            Http.greet(mobileConnect, "13175551212");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class AllowedByMethod {
        @Test
        @MissingAttributesAllowed
        void greets(FakeMobileConnect mobileConnect) {
            Http.greet(mobileConnect, "13175551212");
        }
    }

    @MissingAttributesAllowed
    static class AllowedByClass extends AllowedByMethod {
        @Nested
        class Inner {
            @Test
            void greets(FakeMobileConnect mobileConnect) {
                Http.greet(mobileConnect, "13175551212");
            }
        }
    }

    @UnsupportedRequestsAllowed
    static class AllowedSomethingElse extends Missing {}

    static class AfterTheTests {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = new MobileConnectExtension();

        @AfterAll
        static void after(FakeMobileConnect mobileConnect) {
            Http.greet(mobileConnect, "13175551212");
        }

        @Test
        void passes() {}
    }
}
