package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application gives a keyword an opt-in message, and handsets use it. */
class OptInMessageRouteTest {
    private static final Code LONG = Code.longCode("13175550000");
    private static final String CODE_AND_NAME =
            "\"messageName\":\"Wine club\",\"messageText\":\"Wine\",\"shortCode\":\"86288\",\"countryCode\":\"US\",\"keyword\":\"WINE\"";
    private static final String DOUBLE = CODE_AND_NAME + """
            ,"messageOptInType":"Double","doubleOptinInitialMessage":"Sure?","doubleOptinConfirmationMessage":"Cheers!"\
            """;
    private static final String AGE = CODE_AND_NAME + """
            ,"messageOptInType":"Age","doubleOptinInitialMessage":"How old are you?",\
            "doubleOptinConfirmationMessage":"Cheers!","optInInvalidAgeMessage":"Too young.","MinimumAge":"13"\
            """;

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    LONG,
                    LONG.keyword("WINE"),
                    CODE.keyword("WINE"),
                    TextResponse.to(CODE.keyword("GRAPE")).answering("You like %%[MSG(0).NOUNS]%%.")));

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Single {
        @Test
        void subscribes_at_once() {
            create(CODE_AND_NAME + ",\"messageOptInType\":\"Single\",\"responseMessage\":\"Cheers!\"");

            assertThat(answersTo("wine")).containsExactly("Cheers!");
            assertThat(status()).contains(SubscriptionStatus.SUBSCRIBED);
        }

        @Test
        void needs_nothing_of_what_is_for_double_only_and_ignores_it() {
            create(CODE_AND_NAME
                    + ",\"MessageOptInType\":\"SINGLE\",\"ResponseMessage\":\"Cheers!\",\"allowSingleOptIn\":\"true\","
                    + "\"doubleOptinInitialMessage\":\"Sure?\",\"doubleOptInValidResponses\":\"stop\",\"startDate\":\"1/1/2015\","
                    + "\"endDate\":\"1/1/2016\",\"MinimumAge\":\"old\"");

            assertThat(answersTo("WINE")).containsExactly("Cheers!");
        }

        @Test
        void is_found_on_a_long_code() {
            create("\"messageName\":\"Wine\",\"LongCode\":13175550000,\"keyword\":\" wine \","
                    + "\"messageOptInType\":\"single\",\"responseMessage\":\"Cheers!\"");

            assertThat(phone.text("WINE", LONG).answers())
                    .extracting(MtMessage::text)
                    .containsExactly("Cheers!");
        }

        @Test
        void can_be_added_to_a_keyword_that_the_application_created() {
            application.post(
                    "/sms/v1/keyword", "{\"shortCode\":\"86288\",\"countryCode\":\"US\",\"keyword\":\"BEER\"}");
            create("\"messageName\":\"Beer\",\"shortCode\":\"86288\",\"countryCode\":\"us\",\"keyword\":\"beer\","
                    + "\"messageOptInType\":\"Single\",\"responseMessage\":\"%%FirstName%%Prost!\"");

            assertThat(answersTo("BEER")).containsExactly("Prost!");
        }
    }

    @Nested
    class Double {
        @ParameterizedTest
        @ValueSource(strings = {"y", "YES", " Yes "})
        void waits_for_yes_by_default(String yes) {
            create(DOUBLE);

            assertThat(answersTo("WINE")).containsExactly("Sure?");
            assertThat(status()).contains(SubscriptionStatus.IN_PROGRESS);
            assertThat(answersTo(yes)).containsExactly("Cheers!");
            assertThat(status()).contains(SubscriptionStatus.SUBSCRIBED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"oui|ja", "OUI, JA", "oui;;ja;", "| oui\\tja |"})
        void waits_for_answers_of_the_request(String answers) {
            create(DOUBLE + ",\"doubleOptInValidResponses\":\"" + answers + "\"");
            phone.text("WINE", CODE);

            assertThat(answersTo("yes")).isEmpty();
            assertThat(answersTo("Ja")).containsExactly("Cheers!");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"y|yes\"", "\"\"", "null", "\" | \""})
        void takes_the_usual_answers_where_there_are_none(String answers) {
            create(DOUBLE + ",\"doubleOptInValidResponses\":" + answers);
            phone.text("WINE", CODE);

            assertThat(answersTo("yes")).containsExactly("Cheers!");
        }

        @ParameterizedTest
        @ValueSource(strings = {"optInErrorMessage", "optinErrorMessage", "OptInErrorMessage"})
        void answers_other_replies(String member) {
            create(DOUBLE + ",\"" + member + "\":\"Please say Y.\"");
            phone.text("WINE", CODE);

            assertThat(answersTo("maybe")).containsExactly("Please say Y.");
        }

        @Test
        void answers_duplicates() {
            create(DOUBLE + ",\"duplicateOptInMessage\":\"You joined already.\"");
            phone.text("WINE", CODE);
            phone.reply("Y");

            assertThat(answersTo("WINE")).containsExactly("You joined already.");
        }

        @Test
        void puts_the_next_keyword_in_front_of_what_follows_the_welcome() {
            create(DOUBLE + ",\"nextKeyword\":\" grape \"");
            phone.text("WINE", CODE);
            phone.reply("Y");

            assertThat(answersTo("Riesling")).containsExactly("You like Riesling.");
        }
    }

    @Nested
    class Age {
        @ParameterizedTest
        @ValueSource(strings = {"13", "99", "3/1/2013", "2013-03-01"})
        void subscribes_who_is_old_enough(String age) {
            create(AGE);

            assertThat(answersTo("WINE")).containsExactly("How old are you?");
            assertThat(answersTo(age)).containsExactly("Cheers!");
            assertThat(status()).contains(SubscriptionStatus.SUBSCRIBED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"12", "3/2/2013", "0"})
        void turns_away_who_is_too_young(String age) {
            create(AGE.replace("\"13\"", "13"));
            phone.text("WINE", CODE);

            assertThat(answersTo(age)).containsExactly("Too young.");
            assertThat(status()).isEmpty();
        }

        @Test
        void answers_what_is_no_age() {
            create(AGE + ",\"optInErrorMessage\":\"In years, please.\"");
            phone.text("WINE", CODE);

            assertThat(answersTo("yes")).containsExactly("In years, please.");
            assertThat(answersTo("20")).containsExactly("Cheers!");
        }
    }

    @Test
    void the_message_has_an_id_of_its_own() {
        var first = create(DOUBLE).body();
        var second = create(DOUBLE.replace("\"86288\",\"countryCode\":\"US\"", "\"\",\"longCode\":\"13175550000\""))
                .body();

        assertThat(first).isNotEqualTo(second);
        for (String body : List.of(first, second)) {
            String id = body.replaceFirst("^\\{\"messageID\":\"([A-Za-z0-9_-]+)\"}$", "$1");
            assertThat(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII))
                    .matches("[1-9][0-9]*:625:0");
        }
    }

    @Test
    void the_account_has_the_message_as_if_the_test_had_added_it() {
        create(DOUBLE + ",\"optInErrorMessage\":\"Y?\"");

        OptInMessage expected = OptInMessage.doubleOptIn(CODE.keyword("WINE"))
                .asking("Sure?")
                .welcoming("Cheers!")
                .answeringOtherRepliesWith("Y?");
        assertThat(mobileConnect.account().items()).contains(expected);
        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("HttpRequestReceived", "OptInMessageCreated", "RequestAnswered");
    }

    @Test
    void a_reset_takes_it_away() {
        create(DOUBLE);
        mobileConnect.reset();

        assertThat(answersTo("WINE")).isEmpty();
        assertThat(create(DOUBLE).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> create(String members) {
        var answer = application.post("/sms/v1/message/optin", "{" + members + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private List<String> answersTo(String text) {
        return phone.text(text, CODE).answers().stream().map(MtMessage::text).toList();
    }

    private Optional<SubscriptionStatus> status() {
        return mobileConnect.account().subscriptionsOf(phone.number()).stream()
                .map(subscription -> subscription.status())
                .findFirst();
    }
}
