package io.github.fakemobileconnect.account;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordRouteTest {
    private static final Code EXAMPLE = Code.shortCode("88976").in("US").stoppingAlsoOn("HALT");
    private static final Code LONG = Code.longCode("4912312345678");
    private static final String ID = "[A-Za-z0-9_-]{36}";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    EXAMPLE,
                    LONG,
                    TextResponse.to(EXAMPLE.keyword("STOCK")).answering("Stock is: ..."),
                    OutboundMessage.apiTriggered(EXAMPLE, "MzA6Nzg6MA").saying("Hello")));

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Created {
        @Test
        void the_documented_example() {
            var answer = create("{\"ShortCode\":\"88976\",\"CountryCode\":\"US\",\"Keyword\":\"EXAMPLEONE\"}");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
            assertThat(answer.body()).matches("\\{\"keywordId\":\"" + ID + "\"}");
            assertThat(mobileConnect.account().items()).contains(EXAMPLE.keyword("EXAMPLEONE"));
        }

        @Test
        void its_id_is_that_of_a_keyword() {
            String id = idOf(create("{\"ShortCode\":\"88976\",\"CountryCode\":\"US\",\"Keyword\":\"EXAMPLEONE\"}"));

            assertThat(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII))
                    .matches("[A-Za-z0-9_-]{22}:86:0");
        }

        @Test
        void its_id_is_the_same_in_every_world_and_another_on_each_code() {
            String first = idOf(create("{\"shortCode\":\"88976\",\"countryCode\":\"US\",\"keyword\":\"SAME\"}"));
            String other = idOf(create("{\"shortCode\":\"86288\",\"countryCode\":\"US\",\"keyword\":\"SAME\"}"));
            mobileConnect.reset();
            String again = idOf(create("{\"shortCode\":\"88976\",\"countryCode\":\"US\",\"keyword\":\"same\"}"));

            assertThat(again).isEqualTo(first).isNotEqualTo(other);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"longCode\":\"4912312345678\",\"keyword\":\"HALLO\"}",
                    "{\"LongCode\":\"4912312345678\",\"Keyword\":\"hallo\",\"shortCode\":null,\"CountryCode\":null}",
                    "{\"LONGCODE\":4912312345678,\"KEYWORD\":\" Hallo \",\"shortCode\":\"\",\"countryCode\":\"DE\"}"
                })
        void on_a_long_code(String request) {
            assertThat(create(request).statusCode()).isEqualTo(202);
            assertThat(mobileConnect.account().items()).contains(LONG.keyword("HALLO"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ONE_TWO-3",
                    "ABCDEFGHIJKLMNOPQRSTUVWXY",
                    "Straße",
                    "РАДУГА",
                    "7",
                    "STOPPER",
                    "Y",
                    "HALT",
                    "𐐨"
                })
        void of_letters_digits_underscores_and_hyphens(String word) {
            var answer = create("{\"shortCode\":86288,\"countryCode\":\"us\",\"keyword\":\"" + word + "\"}");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(phone.text(word + " now", CODE).entries().get(0).event().inWords())
                    .endsWith("(" + new Interpretation.KeywordText(CODE.keyword(word)).inWords() + ")");
        }

        @Test
        void leaves_three_entries_of_one_request() {
            create("{\"shortCode\":\"88976\",\"countryCode\":\"US\",\"keyword\":\"EXAMPLEONE\"}");

            var entries = mobileConnect.journal().entries();
            assertThat(entries)
                    .extracting(entry -> entry.event().getClass().getSimpleName())
                    .containsExactly("HttpRequestReceived", "KeywordCreated", "RequestAnswered");
            assertThat(entries.get(1).event().inWords()).isEqualTo("EXAMPLEONE on 88976 was created");
            assertThat(entries).extracting(entry -> entry.cause()).containsExactly(0L, 1L, 1L);
        }

        @Test
        void consents_by_a_send() {
            create("{\"shortCode\":\"88976\",\"countryCode\":\"US\",\"keyword\":\"EXAMPLEONE\"}");

            var sent = application.post("/sms/v1/messageContact/MzA6Nzg6MA/send", """
                    {"mobileNumbers":["13175551212"],"Subscribe":true,"keyword":"exampleone"}""");

            assertThat(sent.statusCode()).isEqualTo(202);
            assertThat(phone.inbox()).extracting(MtMessage::text).containsExactly("Hello");
            assertThat(mobileConnect.account().subscriptionsOf(phone.number()))
                    .singleElement()
                    .satisfies(subscription -> {
                        assertThat(subscription.keyword()).isEqualTo(EXAMPLE.keyword("EXAMPLEONE"));
                        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.SUBSCRIBED);
                    });
        }

        @Test
        void can_be_queued_and_is_answered_by_nothing() {
            create("{\"shortCode\":\"86288\",\"countryCode\":\"US\",\"keyword\":\"EXAMPLEONE\"}");

            assertThat(application.queueMo("13175551212", "ExampleOne please").statusCode())
                    .isEqualTo(202);
            assertThat(phone.inbox()).isEmpty();
        }

        @Test
        void takes_a_message_definition_of_the_test() {
            create("{\"shortCode\":\"86288\",\"countryCode\":\"US\",\"keyword\":\"EXAMPLEONE\"}");
            mobileConnect
                    .account()
                    .add(TextResponse.to(CODE.keyword("EXAMPLEONE")).answering("Hi"));

            assertThat(phone.text("exampleone", CODE).answers())
                    .extracting(MtMessage::text)
                    .containsExactly("Hi");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refused_with_the_exact_body_and_without_a_trace(String request, String errors) {
        var before = mobileConnect.account().items();

        var answer = create(request);

        assertRefused(mobileConnect, answer, 400, "{\"errors\":[" + errors + "]}");
        assertThat(mobileConnect.account().items()).isEqualTo(before);
    }

    static Stream<Arguments> refusals() {
        String noCode = "\"A ShortCode or LongCode must be specified.\"";
        String twice = "\"ShortCode and LongCode cannot be specified at the same time.\"";
        String country = "\"CountryCode must have a length of 2.\"";
        String blank = "\"Keyword cannot be blank.\"";
        return Stream.of(
                arguments("{}", noCode + "," + blank),
                arguments("{\"keyword\":\"ONE\",\"shortCode\":\"\",\"longCode\":null}", noCode),
                arguments("{\"keyword\":\"ONE\",\"shortCode\":[\"86288\"],\"countryCode\":\"US\"}", noCode),
                arguments("{\"keyword\":\"ONE\",\"shortCode\":\"86288\",\"longCode\":\"4912312345678\"}", twice),
                arguments("{\"keyword\":\"ONE\",\"shortCode\":\"86288\"}", country),
                arguments("{\"keyword\":\"ONE\",\"shortCode\":\"86288\",\"countryCode\":\"USA\"}", country),
                arguments(
                        "{\"keyword\":\"ONE\",\"shortCode\":\" \"}",
                        "\"ShortCode cannot only contain whitespace.\"," + country),
                arguments(
                        "{\"keyword\":\"ONE\",\"longCode\":\" \\t\"}", "\"LongCode cannot only contain whitespace.\""),
                arguments(
                        "{\"keyword\":\"ONE\",\"shortCode\":\"86288\",\"countryCode\":\"GB\"}",
                        notFound("86288", "GB")),
                arguments(
                        "{\"keyword\":\"ONE\",\"shortCode\":\"99999\",\"countryCode\":\"US\"}",
                        notFound("99999", "US")),
                arguments(
                        "{\"keyword\":\"ONE\",\"shortCode\":\"4912312345678\",\"countryCode\":\"DE\"}",
                        notFound("4912312345678", "DE")),
                arguments("{\"keyword\":\"ONE\",\"shortCode\":\"{1}\",\"countryCode\":\"{0\"}", notFound("{1}", "{0")),
                arguments(
                        "{\"keyword\":\"ONE\",\"longCode\":\"86288\"}",
                        "\"The LongCode 86288 does not exist for the account.\""),
                arguments(
                        "{\"keyword\":\"ONE\",\"longCode\":\"+4912312345678\"}",
                        "\"The LongCode +4912312345678 does not exist for the account.\""),
                arguments(onExample(""), blank),
                arguments(onExample(" \\n"), blank),
                arguments("{\"shortCode\":\"88976\",\"countryCode\":\"US\",\"keyword\":{\"a\":\"b\"}}", blank),
                arguments(onExample("TWO WORDS"), "\"Keyword TWO WORDS is not valid.\""),
                arguments(onExample("A.B"), "\"Keyword A.B is not valid.\""),
                arguments(onExample("Say \\\"A\\\""), "\"Keyword Say \\\"A\\\" is not valid.\""),
                arguments(
                        onExample("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                        "\"Keyword ABCDEFGHIJKLMNOPQRSTUVWXYZ is not valid.\""),
                arguments(onExample("ßßßßßßßßßßßßß"), "\"Keyword ßßßßßßßßßßßßß is not valid.\""),
                arguments(onExample("stop"), "\"Keyword stop is reserved.\""),
                arguments(onExample("\u017Ftop"), "\"Keyword \u017Ftop is reserved.\""),
                arguments(onExample("Info"), "\"Keyword Info is reserved.\""),
                arguments(onExample("OptOut"), "\"Keyword OptOut is reserved.\""),
                arguments(onExample("halt"), "\"Keyword halt is reserved.\""),
                arguments(onExample("stock"), "\"Keyword stock already exists for the code 88976.\""),
                arguments(
                        "{\"keyword\":\"A B\",\"shortCode\":\"99999\",\"countryCode\":\"US\"}",
                        notFound("99999", "US") + ",\"Keyword A B is not valid.\""));
    }

    private static String onExample(String word) {
        return "{\"shortCode\":\"88976\",\"countryCode\":\"US\",\"keyword\":\"" + word + "\"}";
    }

    private static String notFound(String code, String country) {
        return ("\"The ShortCode %s with CountryCode %s cannot be found on the account. Please ensure that the ShortCode"
                        + " and CountryCode are valid and set up on the account.\"")
                .formatted(code, country);
    }

    private HttpResponse<String> create(String request) {
        return application.post("/sms/v1/keyword", request);
    }

    private static String idOf(HttpResponse<String> created) {
        assertThat(created.statusCode()).isEqualTo(202);
        return created.body().replaceFirst(".*\"keywordId\":\"([^\"]+)\".*", "$1");
    }
}
