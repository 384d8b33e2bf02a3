package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UseScenarioTest {

    @Test
    void scenarios_add_up_from_the_extension_and_the_outer_class_to_the_method() {
        Played.of(Composed.class).passed(4);
    }

    @Test
    void without_any_scenario_the_sample_account_plays() {
        Played.of(Plain.class).passed(1);
    }

    @Test
    void an_annotation_of_ones_own_can_carry_everything() {
        Played.of(OwnAnnotation.class).passed(1);
    }

    @Test
    void each_invocation_of_a_parameterized_test_begins_again() {
        Played.of(Parameterized.class).passed(2);
    }

    private static void assertCodes(Account account, String... codes) {
        assertThat(account.codes()).extracting(Code::number).containsExactly(codes);
    }

    @UseScenario(SampleScenarios.CodeOne.class)
    static class Base {}

    @UseScenario(field = "CODE_THREE")
    @UseScenario(SampleScenarios.CodeTwo.class)
    static class Composed extends Base {
        @SuppressWarnings("unused") // by its name
        private static final Scenario CODE_THREE = SampleScenarios.adding("33333");

        @RegisterExtension
        static final MobileConnectExtension EXTENSION =
                MobileConnectExtension.playing(SampleScenarios.adding("10000"), SampleScenarios.adding("20000"));

        @Test
        void superclass_before_class(Account account) {
            assertCodes(account, "10000", "20000", "11111", "33333", "22222");
        }

        @Test
        @UseScenario(field = "io.github.fakemobileconnect.junit.SampleScenarios#CODE_FIVE")
        void method_last(Account account) {
            assertCodes(account, "10000", "20000", "11111", "33333", "22222", "55555");
        }

        @Nested
        @UseScenario(field = "CODE_FOUR")
        class Inner extends Base {
            static final Scenario CODE_FOUR = SampleScenarios.adding("44444");

            @Test
            void nested_after_outer_and_nothing_twice(Account account) {
                assertCodes(account, "10000", "20000", "11111", "33333", "22222", "44444");
            }

            @Test
            @UseScenario(field = "CODE_THREE")
            void method_last(Account account) {
                assertCodes(account, "10000", "20000", "11111", "33333", "22222", "44444");
            }
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Plain {
        @Test
        void sample_account(Account account) {
            assertCodes(account, "86288");
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(SampleScenarios.CodeOne.class)
    @interface WithCodeOne {}

    @WithCodeOne
    static class OwnAnnotation {
        @Test
        void plays(Account account) {
            assertCodes(account, "11111");
        }
    }

    @WithCodeOne
    static class Parameterized {
        @ParameterizedTest
        @ValueSource(strings = {"60000", "70000"})
        void begins_again(String code, FakeMobileConnect mobileConnect) {
            assertCodes(mobileConnect.account(), "11111");
            mobileConnect.account().add(Code.shortCode(code));
        }
    }
}
