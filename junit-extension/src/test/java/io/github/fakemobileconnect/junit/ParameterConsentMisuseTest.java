package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.Handset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolutionException;

class ParameterConsentMisuseTest {

    @Test
    void a_keyword_that_the_account_does_not_have_is_refused() {
        assertRefused(UnknownKeyword.class, """
                @Subscribed on parameter 1 (Handset) of plays names JIONSMS, which is no keyword of the account; add the message that it starts to a scenario, or name one that the account has: JOINSMS on 86288, CODETEST on 86288, WINE on 86288, STOCK on 86288""");
    }

    @Test
    void a_keyword_of_another_code_is_refused() {
        assertRefused(OtherCode.class, """
                @OptedOut on parameter 1 (Handset) of plays names JOINSMS, which is no keyword on code 99999; add the message that it starts to a scenario, or name one that the account has: JOINSMS on 86288, CODETEST on 86288, WINE on 86288, STOCK on 86288""");
    }

    @Test
    void a_keyword_on_several_codes_needs_the_code() {
        assertRefused(SeveralCodes.class, """
                @InProgress on parameter 1 (Handset) of plays names JOINSMS, which lives on several codes (86288, 12345); say which: @InProgress(value = "JOINSMS", code = "86288")""");
    }

    @Test
    void an_account_without_keywords_says_so() {
        assertThat(Played.of(NoKeywords.class).onlyFailure())
                .hasMessageEndingWith("or name one that the account has: it has none");
    }

    @Test
    void a_parameter_that_is_no_handset_is_refused() {
        assertRefused(
                NoHandset.class,
                "@Subscribed on parameter 1 (Account) of plays says where the number of a handset stands, and this is none;"
                        + " annotate a parameter of type Handset");
    }

    @Test
    void so_is_one_that_another_extension_knows() {
        assertRefused(
                OfSomebodyElse.class,
                "@OptedOut on parameter 1 (TestInfo) of plays says where the number of a handset stands, and this is none;"
                        + " annotate a parameter of type Handset");
    }

    @Test
    void an_annotation_without_keywords_is_refused() {
        assertRefused(
                NoWords.class, "@Subscribed on parameter 1 (Handset) of plays names no keyword; write (\"JOINSMS\")");
    }

    @Test
    void a_keyword_that_is_named_twice_is_refused() {
        assertRefused(
                Twice.class,
                "@OptedOut on parameter 1 (Handset) of plays names JOINSMS on 86288 a second time; keep one of them");
    }

    @Test
    void only_a_double_opt_in_can_be_in_progress() {
        Throwable failure = Played.of(SingleOptIn.class).onlyFailure();

        assertThat(failure)
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessage(
                        "parameter 1 (Handset) of plays cannot stand so: 13175551212 in progress for CODETEST on 86288: only"
                                + " the keyword of a double opt-in can be In Progress; choose another annotation or another keyword")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Class<?> testClass, String message) {
        assertThat(Played.of(testClass).onlyFailure())
                .isInstanceOf(ParameterResolutionException.class)
                .hasMessage(message);
    }

    @ExtendWith(MobileConnectExtension.class)
    static class UnknownKeyword {
        @Test
        void plays(@Subscribed("JIONSMS") Handset phone) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class OtherCode {
        @Test
        void plays(@OptedOut(value = "JOINSMS", code = "99999") Handset phone) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(ParameterConsentTest.TwoCodes.class)
    static class SeveralCodes {
        @Test
        void plays(@InProgress("JOINSMS") Handset phone) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(SampleScenarios.CodeOne.class)
    static class NoKeywords {
        @Test
        void plays(@Subscribed("JOINSMS") Handset phone) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class NoHandset {
        @Test
        void plays(@Subscribed("JOINSMS") Account account) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class OfSomebodyElse {
        @Test
        void plays(@OptedOut("JOINSMS") TestInfo info) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class NoWords {
        @Test
        void plays(@Subscribed({}) Handset phone) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class Twice {
        @Test
        void plays(@Subscribed("JOINSMS") @OptedOut("JOINSMS") Handset phone) {}
    }

    @ExtendWith(MobileConnectExtension.class)
    static class SingleOptIn {
        @Test
        void plays(@InProgress("CODETEST") @WithNumber("+1 317 555 1212") Handset phone) {}
    }
}
