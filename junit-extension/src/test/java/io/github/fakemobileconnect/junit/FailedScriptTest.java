package io.github.fakemobileconnect.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.sms.RenderFailure.Kind;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailedScriptTest {

    private static final String REMEDY = """

            correct the script; if the platform runs it as it stands, ask for what the fake lacks, and until then annotate the test or its class with @FailedScriptsAllowed""";

    @Nested
    class A_passing_test_fails {

        @Test
        void when_a_script_holds_what_the_fake_does_not_understand() {
            assertThat(Played.of(NotUnderstood.class).onlyFailure())
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("""
                            the fake could not run the script of a text, which was not sent
                              #1 13175551212 -> 86288  STRANGE  the text for 13175551212 was not rendered: the function TreatAsContent is not known to the fake (line 2, column 18)
                                  %%[ set @offer = TreatAsContent("offer") ]%%
                                                   ^""" + REMEDY);
        }

        @Test
        void when_a_script_takes_too_much() {
            assertThat(Played.of(TooMuch.class).onlyFailure()).hasMessage("""
                            the fake could not run the script of a text, which was not sent
                              #1 13175551212 -> 86288  ENDLESS  the text for 13175551212 was not rendered: the script takes more than 100,000 steps (line 1, column 5)
                                  %%[ for @i = 1 to 1000000 do next @i ]%%
                                      ^""" + REMEDY);
        }

        @Test
        void when_a_script_calls_an_address_that_leads_nowhere() {
            assertThat(Played.of(NotRouted.class).onlyFailure()).hasMessage("""
                            the script of a text called an address that leads to no application; the text was not sent
                              #1 13175551212 -> 86288  UNROUTED  the text for 13175551212 was not rendered: https://app.northerntrail.example is not routed to an application; say mobileConnect.web().route("https://app.northerntrail.example", "http://127.0.0.1:8080") (routed are [https://lost.northerntrail.example/]) (line 1, column 4)
                                  %%=HttpGet('https://app.northerntrail.example/quote')=%%
                                     ^""");
        }

        @Test
        void when_a_function_cannot_do_what_the_script_asks() {
            assertThat(Played.of(Impossible.class).onlyFailure()).hasMessage("""
                            the script of a text failed, as it would on the platform; the text was not sent
                              #1 13175551212 -> 86288  IMPOSSIBLE  the text for 13175551212 was not rendered: the account has no data extension Inbound, it has []; add DataExtension.keyed("Inbound") (line 1, column 5)
                                  %%[ InsertData('Inbound', 'Text', 'hello') ]%%Thanks!
                                      ^
                            correct the script or the account; if the test is about the failure, annotate it or its class with @FailedScriptsAllowed""");
        }

        @Test
        void whatever_it_allows() {
            assertThat(Played.of(AllowedSomethingElse.class).onlyFailure())
                    .hasMessageStartingWith("the script of a text called an address that leads to no application");
        }

        @Test
        void with_all_that_is_wrong_in_one_message() {
            assertThat(Played.of(Several.class).onlyFailure()).hasMessage("""
                            the fake could not run the script of a text, which was not sent
                              #5 13175551212 -> 86288  ENDLESS  the text for 13175551212 was not rendered: the script takes more than 100,000 steps (line 1, column 5)
                                  %%[ for @i = 1 to 1000000 do next @i ]%%
                                      ^
                              #11 13175551212 -> 86288  STRANGE  the text for 13175551212 was not rendered: the function TreatAsContent is not known to the fake (line 2, column 18)
                                  %%[ set @offer = TreatAsContent("offer") ]%%
                                                   ^
                            correct the script; if the platform runs it as it stands, ask for what the fake lacks, and until then annotate the test or its class with @FailedScriptsAllowed
                            the script of a text called an address that leads to no application; the text was not sent
                              #1 13175551212 -> 86288  UNROUTED  the text for 13175551212 was not rendered: https://app.northerntrail.example is not routed to an application; say mobileConnect.web().route("https://app.northerntrail.example", "http://127.0.0.1:8080") (routed are [https://lost.northerntrail.example/]) (line 1, column 4)
                                  %%=HttpGet('https://app.northerntrail.example/quote')=%%
                                     ^""");
        }
    }

    @Nested
    class A_passing_test_passes {

        @Test
        void when_failed_scripts_are_allowed() {
            Played.of(Allowed.class).passed(1);
        }

        @Test
        void when_a_script_raises_an_error() {
            Played.of(Raised.class).passed(1);
        }

        @Test
        void when_a_call_gets_no_answer() {
            Played.of(CallFailed.class).passed(1);
        }
    }

    @Test
    void a_class_fails_for_what_came_after_its_tests() {
        assertThat(Played.of(AfterTheTests.class).onlyFailure())
                .hasMessageStartingWith("outside the tests of the class, the fake could not run the script of a text");
    }

    @Test
    void a_transcript_shows_calls_and_failures_as_they_are() {
        Throwable failure = Played.of(FailsAnyway.class).onlyFailure();

        assertThat(failure).hasMessage("deliberate");
        assertThat(failure.getSuppressed()[0].getMessage().replaceAll(":\\d+/", ":<port>/"))
                .isEqualTo("""
                        on the fake MobileConnect at http://127.0.0.1:<port>/
                        conversation (time since start)
                          #1 +00:00:00  13175551212 -> 86288  LOST
                          #5 +00:00:00  13175551212 -> 86288  UNROUTED
                          #9 +00:00:00  13175551212 -> 86288  IMPOSSIBLE
                        everything, in order
                          #1 +00:00:00  13175551212 -> 86288  LOST  (keyword LOST)
                          #2 +00:00:00  reading TEXT_RESPONSE_CONSENT: it does not subscribe
                          #3 +00:00:00  for 13175551212: GET https://lost.northerntrail.example/quote -> the call got lost on its way
                          #4 +00:00:00  the text for 13175551212 was not rendered: the call of https://lost.northerntrail.example/quote failed: the call got lost on its way (line 1, column 4): %%=>>HttpGet('https://lost.northerntrail.example/quote')=%%
                          #5 +00:00:00  13175551212 -> 86288  UNROUTED  (keyword UNROUTED)
                          #6 +00:00:00  reading TEXT_RESPONSE_CONSENT: it does not subscribe
                          #7 +00:00:00  for 13175551212: GET https://app.northerntrail.example/quote -> refused: https://app.northerntrail.example is not routed to an application; say mobileConnect.web().route("https://app.northerntrail.example", "http://127.0.0.1:8080") (routed are [https://lost.northerntrail.example/])
                          #8 +00:00:00  the text for 13175551212 was not rendered: https://app.northerntrail.example is not routed to an application; say mobileConnect.web().route("https://app.northerntrail.example", "http://127.0.0.1:8080") (routed are [https://lost.northerntrail.example/]) (line 1, column 4): %%=>>HttpGet('https://app.northerntrail.example/quote')=%%
                          #9 +00:00:00  13175551212 -> 86288  IMPOSSIBLE  (keyword IMPOSSIBLE)
                          #10 +00:00:00  reading TEXT_RESPONSE_CONSENT: it does not subscribe
                          #11 +00:00:00  the text for 13175551212 was not rendered: the account has no data extension Inbound, it has []; add DataExtension.keyed("Inbound") (line 1, column 5): %%[ >>InsertData('Inbound', 'Text', 'hello') ]%%Thanks!""");
    }

    private static List<Kind> failuresOf(Exchange exchange) {
        return exchange.entries().stream()
                .map(Entry::event)
                .filter(TextNotRendered.class::isInstance)
                .map(event -> ((TextNotRendered) event).failure().kind())
                .toList();
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class NotUnderstood {
        @Test
        void texts(@WithNumber("+1 317 555 1212") Handset phone) {
            phone.text("STRANGE");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class TooMuch {
        @Test
        void texts(@WithNumber("+1 317 555 1212") Handset phone) {
            phone.text("ENDLESS");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class NotRouted {
        @Test
        void texts(@WithNumber("+1 317 555 1212") Handset phone) {
            phone.text("UNROUTED");
        }
    }

    @UnsupportedRequestsAllowed
    @MissingAttributesAllowed
    static class AllowedSomethingElse extends NotRouted {}

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class Several {
        @Test
        void texts(@WithNumber("+1 317 555 1212") Handset phone) {
            phone.text("UNROUTED");
            phone.text("ENDLESS");
            phone.text("RAISED");
            phone.text("STRANGE");
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class Impossible {
        @Test
        void texts(@WithNumber("+1 317 555 1212") Handset phone) {
            assertThat(failuresOf(phone.text("IMPOSSIBLE"))).containsExactly(Kind.FAILED);
        }
    }

    @FailedScriptsAllowed
    static class Allowed extends Several {}

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class Raised {
        @Test
        void texts(Handset phone) {
            assertThat(failuresOf(phone.text("RAISED"))).containsExactly(Kind.RAISED);
        }
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class CallFailed {
        @Test
        void texts(Handset phone) {
            assertThat(failuresOf(phone.text("LOST"))).containsExactly(Kind.CALL_FAILED);
        }
    }

    static class AfterTheTests {
        @RegisterExtension
        static final MobileConnectExtension EXTENSION = MobileConnectExtension.playing(new FailingScripts());

        @AfterAll
        static void after(Handset phone) {
            phone.text("STRANGE");
        }

        @Test
        void passes() {}
    }

    @ExtendWith(MobileConnectExtension.class)
    @UseScenario(FailingScripts.class)
    static class FailsAnyway {
        @Test
        void texts(@WithNumber("+1 317 555 1212") Handset phone) {
            phone.text("LOST");
            phone.text("UNROUTED");
            phone.text("IMPOSSIBLE");
            throw new AssertionError("deliberate");
        }
    }
}
