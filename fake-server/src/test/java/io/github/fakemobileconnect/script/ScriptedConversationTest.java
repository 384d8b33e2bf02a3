package io.github.fakemobileconnect.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.ConversationOpened;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations that scripts begin, turn and end. */
class ScriptedConversationTest {
    private static final Code CODE = Code.shortCode("86288").in("US");
    private static final String CREATE =
            "%%=CreateSmsConversation('86288', [MOBILE_NUMBER], 'NAME', 'MobileConnect')=%%";
    private static final String TURN = "%%=SetSmsConversationNextKeyword([SHORT_CODE], [MOBILE_NUMBER], 'city')=%%";
    private static final String END = "%%=EndSmsConversation('86288', [MOBILE_NUMBER])=%%";

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.start(ScriptedConversationTest::guide);

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void guide(FakeMobileConnect fake) {
        fake.account()
                .add(
                        CODE,
                        TextResponse.to(CODE.keyword("NAME")).answering("name %%[MSG(0).NOUNS]%%"),
                        TextResponse.to(CODE.keyword("CITY")).answering("city %%[MSG(0).NOUNS]%%"),
                        TextResponse.toAnythingElseOn(CODE).answering("Pardon?"));
    }

    @Nested
    class Created {
        @Test
        void takes_the_next_text_and_no_other_with_its_keyword() {
            add(TextResponse.to(CODE.keyword("ASK")).answering(CREATE));

            assertThat(answersTo("ASK")).containsExactly("True");
            assertThat(answersTo("Astro")).containsExactly("name Astro");
            assertThat(answersTo("Astro")).containsExactly("Pardon?");
            assertThat(events()).contains(new ConversationOpened(phone.number(), CODE.keyword("NAME")));
        }

        @Test
        void wins_over_the_definition() {
            add(TextResponse.to(CODE.keyword("ASK")).answering(CREATE).askingFor(CODE.keyword("CITY")));

            phone.text("ASK");

            assertThat(answersTo("Bern")).containsExactly("name Bern");
        }

        @Test
        void by_a_send_wins_over_the_definition() {
            add(
                    OptInMessage.singleOptIn(CODE.keyword("CLUB")).welcoming("Hi"),
                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA")
                            .saying("Who are you?" + CREATE)
                            .askingFor(CODE.keyword("CITY")));
            phone.text("CLUB");

            new Application(mobileConnect)
                    .post("/sms/v1/messageContact/MzA6Nzg6MA/send", "{\"mobileNumbers\":[\"13175551212\"]}");

            assertThat(phone.newest().text()).isEqualTo("Who are you?True");
            assertThat(answersTo("Astro")).containsExactly("name Astro");
        }

        @Test
        void by_a_welcome_wins_over_the_definition() {
            add(OptInMessage.singleOptIn(CODE.keyword("CLUB")).welcoming(CREATE).askingFor(CODE.keyword("CITY")));

            phone.text("CLUB");

            assertThat(answersTo("Astro")).containsExactly("name Astro");
        }

        @Test
        void with_another_number_leaves_the_definition_alone() {
            add(TextResponse.to(CODE.keyword("ASK"))
                    .answering(CREATE.replace("[MOBILE_NUMBER]", "'13175551213'"))
                    .askingFor(CODE.keyword("CITY")));

            phone.text("ASK");

            assertThat(answersTo("Bern")).containsExactly("city Bern");
            assertThat(mobileConnect.handset("+1 317 555 1213").text("Codey").answers())
                    .extracting(MtMessage::text)
                    .containsExactly("name Codey");
        }

        @Test
        void after_a_call_of_the_application_it_is_there_as_well() {
            try (QuoteService quotes = QuoteService.answering("Hello")) {
                mobileConnect.web().route("https://app.example", quotes.url());
                add(TextResponse.to(CODE.keyword("ASK"))
                        .answering("%%=HttpGet('https://app.example')=%% " + CREATE)
                        .askingFor(CODE.keyword("CITY")));

                assertThat(answersTo("ASK")).containsExactly("Hello True");
                assertThat(answersTo("Astro")).containsExactly("name Astro");
            }
        }
    }

    @Nested
    class Turned {
        @Test
        void goes_on_from_the_conversation_that_the_text_came_in_by() {
            add(
                    TextResponse.to(CODE.keyword("ASK")).answering("Who?").askingFor(CODE.keyword("WHO")),
                    TextResponse.to(CODE.keyword("WHO")).answering(TURN).askingFor(CODE.keyword("NAME")));

            phone.text("ASK");

            assertThat(answersTo("Astro")).containsExactly("True");
            assertThat(answersTo("Bern")).containsExactly("city Bern");
            assertThat(answersTo("Bern")).containsExactly("Pardon?");
        }

        @Test
        void has_another_keyword_than_it_was_created_with() {
            add(TextResponse.to(CODE.keyword("ASK")).answering(CREATE + TURN));

            assertThat(answersTo("ASK")).containsExactly("TrueTrue");
            assertThat(answersTo("Bern")).containsExactly("city Bern");
        }

        @Test
        void without_a_conversation_is_an_error() {
            add(TextResponse.to(CODE.keyword("ASK")).answering(TURN).askingFor(CODE.keyword("NAME")));

            assertFails("there is no conversation between 86288 and 13175551212; create one first");
            assertThat(answersTo("Bern")).containsExactly("Pardon?");
        }
    }

    @Nested
    class Ended {
        @Test
        void wins_over_the_definition() {
            add(TextResponse.to(CODE.keyword("ASK")).answering(END).askingFor(CODE.keyword("CITY")));

            assertThat(answersTo("ASK")).containsExactly("True");
            assertThat(answersTo("Bern")).containsExactly("Pardon?");
            assertThat(events()).noneMatch(ConversationOpened.class::isInstance);
        }

        @Test
        void is_over_for_the_next_text() {
            add(TextResponse.to(CODE.keyword("LEAVE")).answering(CREATE + END));

            assertThat(answersTo("LEAVE")).containsExactly("TrueTrue");
            assertThat(answersTo("Bern")).containsExactly("Pardon?");
            assertThat(events())
                    .contains(new ConversationClosed(
                            phone.number(), CODE.keyword("NAME"), ConversationClosed.Reason.ENDED_BY_SCRIPT));
        }
    }

    @Nested
    class An_error {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "'12345', [MOBILE_NUMBER], 'NAME', 'MOBILECONNECT' | the account has no code 12345",
                    "'86288', [MOBILE_NUMBER], 'NONE', 'MOBILECONNECT' | code 86288 has no keyword NONE",
                    "'86288', [MOBILE_NUMBER], '', 'MOBILECONNECT'     | `code 86288 has no keyword `",
                    "'86288', 'x', 'NAME', 'MOBILECONNECT' | a script writes a number in digits only, as MOBILE_NUMBER has it, but wrote 'x'",
                    "'86288', [MOBILE_NUMBER], 'NAME', 'EMAIL' "
                            + "| argument 4 of CreateSmsConversation must be \"MOBILECONNECT\" but is \"EMAIL\""
                })
        void is_what_cannot_be_created(String arguments, String message) {
            add(TextResponse.to(CODE.keyword("ASK"))
                    .answering("%%=CreateSmsConversation(" + arguments + ")=%%")
                    .askingFor(CODE.keyword("CITY")));

            assertFails(message);
            assertThat(answersTo("Bern")).containsExactly("Pardon?");
        }

        @Test
        void is_an_unknown_code_to_end_or_turn() {
            add(TextResponse.to(CODE.keyword("ASK")).answering(END.replace("86288", "12345")));

            assertFails("the account has no code 12345");
        }

        @Test
        void is_a_conversation_of_its_own_in_a_double_opt_in() {
            for (String call : List.of(CREATE, TURN, END)) {
                mobileConnect.reset(ScriptedConversationTest::guide);
                add(OptInMessage.doubleOptIn(CODE.keyword("ASK"))
                        .asking(call)
                        .welcoming("Welcome")
                        .answeringOtherRepliesWith("Y!"));

                assertFails("cannot be used in a text of a double opt-in, which is a conversation itself");
                assertThat(answersTo("Y")).containsExactly("Pardon?");
            }
        }
    }

    private void assertFails(String message) {
        assertThat(answersTo("ASK")).isEmpty();
        assertThat(events())
                .filteredOn(TextNotRendered.class::isInstance)
                .extracting(event -> ((TextNotRendered) event).failure().message())
                .containsExactly(message);
    }

    private void add(AccountItem... items) {
        mobileConnect.account().add(items);
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
