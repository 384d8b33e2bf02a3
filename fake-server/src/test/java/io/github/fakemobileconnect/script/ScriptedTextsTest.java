package io.github.fakemobileconnect.script;

import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.Messaging;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kinds of text in which scripts are run, and those in which they are not. */
class ScriptedTextsTest {
    private static final String APP = "https://app.northerntrail.example";
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/send";
    private static final Code CODE = Code.shortCode("86288")
            .in("US")
            .answeringStopWith("%%=Uppercase('bye')=%% %%=v([MOBILE_NUMBER])=%%")
            .answeringHelpWith("%%=Concat('Ask ', [MSG(0).VERB])=%%");

    @AutoClose
    private final FakeMobileConnect mobileConnect =
            FakeMobileConnect.configure().startingAt(START).start(ScriptedTextsTest::texts);

    private final Application application = new Application(mobileConnect);
    private final Messaging messaging = new Messaging(mobileConnect);

    @AutoClose
    private final QuoteService quotes = QuoteService.answering("241.50");

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void texts(FakeMobileConnect fake) {
        fake.account()
                .add(
                        CODE,
                        OptInMessage.doubleOptIn(CODE.keyword("JOIN"))
                                .asking("%%=Concat('Y', '?')=%%")
                                .welcoming("%%=Lowercase('WELCOME')=%% %%FirstName%%")
                                .answeringDuplicatesWith("%%=IIf(1 == 1, 'Again', '')=%%")
                                .answeringOtherRepliesWith("%%=v([MSG(0)])=%%?"),
                        OptInMessage.doubleOptInWithAge(CODE.keyword("CLUB"), 18)
                                .asking("Age?")
                                .answeringTheTooYoungWith("%%=Add([MSG(0)], 1)=%% is too young"),
                        OptInMessage.singleOptIn(CODE.keyword("NEWS")).welcoming("Hi"),
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                                .saying("%%[set @quote = HttpGet('" + APP + "/quote')]%%"
                                        + "%%=ProperCase([FirstName])=%%: %%=v(@quote)=%%"),
                        SendDefinition.of("hello", CODE.keyword("NEWS"))
                                .saying("Hi %%=Uppercase(FirstName)=%%, %%=Length(LastName)=%%"),
                        SendDefinition.of("quote", CODE.keyword("NEWS"))
                                .saying("At %%=HttpGet('" + APP + "/quote')=%%"),
                        SendDefinition.of("polite", CODE.keyword("NEWS"))
                                .saying("Hi %%=IIf(Empty(AttributeValue('FirstName')), 'you', [FirstName])=%%"));
        fake.account().add(Contact.of("Astro25", "+1 317 555 1212").with("FirstName", "Astro"));
    }

    @Test
    void the_texts_of_an_opt_in() {
        assertThat(answersTo("JOIN")).containsExactly("Y?");
        assertThat(answersTo("Perhaps")).containsExactly("Perhaps?");
        assertThat(answersTo("Y")).containsExactly("welcome Astro");
        assertThat(answersTo("JOIN")).containsExactly("Again");
        assertThat(answersTo("CLUB")).containsExactly("Age?");
        assertThat(answersTo("16")).containsExactly("17 is too young");
    }

    @Test
    void the_answers_to_stop_and_help() {
        assertThat(answersTo("help me")).containsExactly("Ask HELP");
        assertThat(answersTo("STOP")).containsExactly("BYE 13175551212");
    }

    @Nested
    class An_outbound_message {
        @Test
        void reads_differently_for_each_of_ten_recipients_and_fetches_once() {
            mobileConnect.web().route(APP, quotes.url());

            sendToTen("");

            assertTenHaveTheQuote();
            assertThat(quotes.requests()).containsExactly("GET app.northerntrail.example /quote");
        }

        @Test
        void fetches_anew_for_the_next_send() {
            mobileConnect.web().route(APP, quotes.url());

            sendToTen("");
            sendToTen("");

            assertThat(quotes.requests()).hasSize(2);
        }

        @Test
        void that_is_scheduled_is_run_when_it_leaves() {
            mobileConnect.web().route(APP, quotes.url());

            sendToTen(",\"SendTime\":\"2026-03-01 10:00\"");
            assertThat(quotes.requests()).isEmpty();
            mobileConnect.time().advanceBy(Duration.ofHours(1));

            assertTenHaveTheQuote();
            assertThat(quotes.requests()).hasSize(1);
        }

        @Test
        void may_get_its_script_from_the_request() {
            mobileConnect.web().route(APP, quotes.url());

            sendToTen(",\"Override\":true,\"messageText\":\"%%=HttpPost2('" + APP
                    + "', 'text/plain', [FirstName])=%% %%=Substring([FirstName], 1, 2)=%%\"");

            assertThat(mobileConnect.handset("13175551303").newest().text()).isEqualTo("200 ma");
            assertThat(quotes.requests())
                    .hasSize(10)
                    .contains("POST app.northerntrail.example / max3", "POST app.northerntrail.example / max9");
        }

        private void sendToTen(String more) {
            String subscribers = IntStream.range(0, 10)
                    .mapToObj(
                            "{\"MobileNumber\":\"1317555130%1$d\",\"SubscriberKey\":\"s%1$d\",\"Attributes\":{\"firstname\":\"max%1$d\"}}"
                                    ::formatted)
                    .collect(Collectors.joining(","));
            var answer = application.post(
                    SEND,
                    "{\"Subscribers\":[" + subscribers
                            + "],\"Subscribe\":true,\"Resubscribe\":true,\"keyword\":\"NEWS\"" + more + "}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        }

        private void assertTenHaveTheQuote() {
            for (int i = 0; i < 10; i++) {
                assertThat(mobileConnect.handset("1317555130" + i).newest().text())
                        .isEqualTo("Max" + i + ": 241.50");
            }
        }
    }

    @Nested
    class A_transactional_message {
        @Test
        void runs_the_script_of_its_definition() {
            messaging.send("k", "hello", ",\"attributes\":{\"LastName\":\"Codey\"}");

            assertThat(messaging.received()).containsExactly("Hi ASTRO, 5");
            assertThat(events()).noneMatch(AttributeMissing.class::isInstance);
        }

        @Test
        void fetches_an_address_once_for_all_recipients_of_a_request() {
            mobileConnect.web().route(APP, quotes.url());

            messaging.sendTo(
                    "quote",
                    "{\"contactKey\":\"a\",\"to\":\"13175551212\"}",
                    "{\"contactKey\":\"b\",\"to\":\"13175551213\"}");

            assertThat(messaging.received("13175551213")).containsExactly("At 241.50");
            assertThat(messaging.received()).containsExactly("At 241.50");
            assertThat(quotes.requests()).hasSize(1);
        }

        @Test
        void that_overrides_the_text_resolves_names_and_leaves_script() {
            messaging.send("k", "hello", """
                    ,"content":{"message":"%%FirstName%% %%=Add(1,1)=%% %%[set @x = 1]%%"}""");

            assertThat(messaging.received()).containsExactly("Astro %%=Add(1,1)=%% %%[set @x = 1]%%");
            assertThat(events()).contains(new ScriptNotEvaluated(phone.number()));
        }

        @Test
        void journals_an_attribute_once_that_stands_in_the_script_without_a_value() {
            messaging.send("k", "hello");

            assertThat(messaging.received()).containsExactly("Hi ASTRO, 0");
            assertThat(events())
                    .filteredOn(AttributeMissing.class::isInstance)
                    .containsExactly(new AttributeMissing(phone.number(), "LastName"));
        }

        @Test
        void may_ask_for_an_attribute_that_has_no_value() {
            messaging.sendTo("polite", "{\"contactKey\":\"b\",\"to\":\"13175551213\"}");
            messaging.send("k", "polite");

            assertThat(messaging.received("13175551213")).containsExactly("Hi you");
            assertThat(messaging.received()).containsExactly("Hi Astro");
        }
    }

    private List<Event> events() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .toList();
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
