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
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
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

    @Nested
    class Misused {
        @Test
        void naming_nothing() {
            refused(
                    NamesNothing.class,
                    "@UseScenario on NamesNothing names no scenario;"
                            + " write (NorthernTrail.class) or (field = \"NORTHERN_TRAIL\")");
        }

        @Test
        void a_class_whose_constructor_has_a_parameter() {
            refused(
                    WithParameter.class,
                    "@UseScenario on WithParameter names io.github.fakemobileconnect.junit.SampleScenarios$NeedsParameter,"
                            + " which has no constructor without parameters;"
                            + " add one, or keep an instance in a static field and name that: @UseScenario(field = \"..\")");
        }

        @Test
        void a_class_whose_constructor_throws() {
            Throwable failure = refused(
                    WithBrokenConstructor.class,
                    "@UseScenario on plays names io.github.fakemobileconnect.junit.SampleScenarios$BrokenConstructor,"
                            + " whose constructor failed: java.lang.IllegalStateException: no way; see the cause");

            assertThat(failure.getCause()).hasMessage("no way");
        }

        @Test
        void an_inner_class() {
            refused(
                    WithInnerClass.class,
                    "@UseScenario on WithInnerClass names"
                            + " io.github.fakemobileconnect.junit.UseScenarioTest$WithInnerClass$Inner,"
                            + " which belongs to an instance of WithInnerClass; make it static");
        }

        @Test
        void an_interface() {
            refused(
                    WithInterface.class,
                    "@UseScenario on WithInterface names io.github.fakemobileconnect.Scenario, which is abstract;"
                            + " name a class that can be instantiated");
        }

        @Test
        void a_field_that_does_not_exist() {
            refused(
                    MissingField.class,
                    "@UseScenario on plays names the field ACCOUNT, which is missing from MissingField and the classes"
                            + " around it; declare it as static final Scenario, or name one elsewhere:"
                            + " field = \"com.example.Accounts#NAME\"");
        }

        @Test
        void a_field_that_is_not_static() {
            refused(
                    InstanceField.class,
                    "@UseScenario on InstanceField names the field InstanceField.account, which is not static;"
                            + " make it static");
        }

        @Test
        void a_field_that_holds_something_else() {
            refused(
                    WrongField.class,
                    "@UseScenario on WrongField names the field WrongField.ACCOUNT, which holds 86288 and no scenario;"
                            + " let it hold a Scenario");
        }

        private Throwable refused(Class<?> testClass, String message) {
            Throwable failure = Played.of(testClass).onlyFailure();
            assertThat(failure)
                    .isInstanceOf(ExtensionConfigurationException.class)
                    .hasMessage(message);
            return failure;
        }
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

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario
    static class NamesNothing {
        @Test
        void plays() {}
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(SampleScenarios.NeedsParameter.class)
    static class WithParameter {
        @Test
        void plays() {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class WithBrokenConstructor {
        @Test
        @UseScenario(SampleScenarios.BrokenConstructor.class)
        void plays() {}
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(WithInnerClass.Inner.class)
    static class WithInnerClass {
        @Test
        void plays() {}

        @SuppressWarnings("ClassCanBeStatic") // the mistake
        class Inner implements Scenario {
            @Override
            public void arrange(FakeMobileConnect mobileConnect) {}
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(Scenario.class)
    static class WithInterface {
        @Test
        void plays() {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class MissingField {
        @Test
        @UseScenario(field = "ACCOUNT")
        void plays() {}
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(field = "account")
    static class InstanceField {
        final Scenario account = SampleScenarios.CODE_FIVE;

        @Test
        void plays() {}
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(field = "ACCOUNT")
    static class WrongField {
        static final Object ACCOUNT = Code.shortCode("86288");

        @Test
        void plays() {}
    }
}
