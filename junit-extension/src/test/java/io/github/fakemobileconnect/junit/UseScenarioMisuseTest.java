package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenario;
import io.github.fakemobileconnect.account.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

class UseScenarioMisuseTest {

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
                        + " io.github.fakemobileconnect.junit.UseScenarioMisuseTest$WithInnerClass$Inner,"
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
        assertThat(failure).isInstanceOf(ExtensionConfigurationException.class).hasMessage(message);
        return failure;
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
