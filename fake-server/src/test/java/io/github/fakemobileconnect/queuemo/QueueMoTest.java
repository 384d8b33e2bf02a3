package io.github.fakemobileconnect.queuemo;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ContactKnown;
import io.github.fakemobileconnect.journal.MoQueued;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.sms.Subscription;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueueMoTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @Nested
    class The_documented_examples {
        @Test
        void one_mobile_number() {
            var answer = application.post("/sms/v1/queueMO/", """
                    {
                      "mobileNumbers" : [
                      "15555551212"
                      ],
                      "shortCode" : "86288",
                      "messageText" : "CODETEST"
                    }""");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).matches("""
                    \\{"results":\\[\\{"identifier":"[A-Za-z0-9_-]{36}","mobileNumber":"15555551212","result":"OK"}]}""");
        }

        @Test
        void two_numbers_of_one_subscriber() {
            var answer = application.post("/sms/v1/queueMO/", """
                    {
                       "subscribers":[
                         { "mobilenumber": "15555551212", "subscriberkey": "0_MC1652" },
                         { "mobilenumber": "15555551213", "subscriberkey": "0_MC1652" }
                       ],
                       "shortCode" : "86288",
                       "messageText" : "CODETEST"
                    }""");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).matches("""
                    \\{"results":\\[\\{"identifier":"[A-Za-z0-9_-]{36}","subscribers":\
                    \\[\\{"mobilenumber":"15555551212","subscriberkey":"0_MC1652"},\
                    \\{"mobilenumber":"15555551213","subscriberkey":"0_MC1652"}],"result":"OK"}]}""");
        }

        @Test
        void both_arrays() {
            var answer = application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["15555551212"],
                     "subscribers":[{"mobilenumber":"15555551213","subscriberkey":"0_MC1652"}],
                     "shortCode":"86288","messageText":"CODETEST"}""");

            assertRefused(mobileConnect, answer, 400, """
                    {"errors":["An array of mobile numbers and an array of subscribers cannot be provided at the same time"]}""");
        }
    }

    @Nested
    class Accepted {
        @Test
        void every_number_has_a_handle_of_its_own() {
            application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["13175551212","13175551213"],"shortCode":"86288","messageText":"CODETEST"}""");

            assertThat(queued()).hasSize(2).doesNotHaveDuplicates();
        }

        @Test
        void the_handles_are_the_same_in_every_world() {
            application.queueMo("13175551212", "CODETEST");
            var first = queued().toList();
            mobileConnect.reset();

            application.queueMo("13175551212", "CODETEST");

            assertThat(queued()).containsExactlyElementsOf(first);
        }

        @Test
        void of_two_members_that_differ_in_case_the_last_counts() {
            var answer = application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["13175551212"],"shortCode":"86288","messageText":"NOPE","MessageText":"CODETEST"}""");

            assertThat(answer.statusCode()).isEqualTo(202);
        }

        @Test
        void a_keyword_that_is_a_valid_answer_is_taken_only_while_nobody_waits_for_that() {
            mobileConnect.account().add(NorthernTrail.CODE.keyword("Y"));
            assertThat(application.queueMo("13175551212", "Y").statusCode()).isEqualTo(202);

            mobileConnect.handset("+1 317 555 1212").text("JOINSMS");

            assertThat(application.queueMo("13175551212", "Y").statusCode()).isEqualTo(400);
            assertThat(mobileConnect.account().subscriptions()).noneMatch(Subscription::isSubscribed);
        }

        @Test
        void a_keyword_is_taken_even_where_it_counts_as_another_answer() {
            mobileConnect.reset(new NorthernTrail(), Scenarios.underTheAlternativeOf(Reading.KEYWORD_WHILE_CONFIRMING));
            mobileConnect.handset("+1 317 555 1212").text("JOINSMS");
            assertThat(application.queueMo("13175551212", "CODETEST").statusCode())
                    .isEqualTo(202);
        }

        @Test
        void names_come_in_any_case_and_unknown_members_are_ignored() {
            var answer = application.post("/sms/v1/queueMO", """
                    {"MobileNumbers":["13175551212"],"Subscribers":null,"ShortCode":"86288","MESSAGETEXT":"codetest","Page":1}""");

            assertThat(answer.statusCode()).isEqualTo(202);
        }

        @Test
        void two_hundred_and_fifty_numbers_are_taken() {
            var answer = application.post("/sms/v1/queueMO", requestFor(250));

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(queued()).hasSize(250);
        }

        @Test
        void the_events_name_the_request_as_their_root() {
            application.queueMo("13175551212", "JOINSMS");

            var entries = mobileConnect.journal().entries();
            assertThat(entries)
                    .extracting(entry -> entry.event().getClass().getSimpleName())
                    .containsExactly(
                            "HttpRequestReceived",
                            "MoQueued",
                            "MoReceived",
                            "SubscriptionChanged",
                            "MtDelivered",
                            "ConversationOpened",
                            "RequestAnswered");
            assertThat(entries).allMatch(entry -> entry.root() == 1);
            assertThat(entries).extracting(entry -> entry.cause()).containsExactly(0L, 1L, 2L, 3L, 3L, 3L, 1L);
        }

        @Test
        void a_subscriber_key_ties_the_number_to_the_contact() {
            application.post("/sms/v1/queueMO", """
                    {"subscribers":[{"mobilenumber":"13175551212","subscriberkey":"Astro25"}],
                     "shortCode":"86288","messageText":"CODETEST"}""");

            assertThat(mobileConnect.journal().entries())
                    .filteredOn(entry -> entry.event() instanceof ContactKnown)
                    .singleElement()
                    .extracting(entry -> entry.event().inWords())
                    .isEqualTo("13175551212 belongs to contact Astro25");
        }

        @Test
        void an_opt_out_word_and_help_are_understood_on_every_code() {
            assertThat(application.queueMo("13175551212", "STOP").statusCode()).isEqualTo(202);
            assertThat(application.queueMo("13175551212", "HELP").statusCode()).isEqualTo(202);
        }

        @Test
        void a_number_of_a_country_that_the_code_also_sends_to_is_taken() {
            mobileConnect.reset(fake -> fake.account().add(NorthernTrail.CODE.sendingAlsoTo("GB"), NorthernTrail.TEST));

            assertThat(application.queueMo("447700900123", "CODETEST").statusCode())
                    .isEqualTo(202);
        }

        @Test
        void a_long_code_takes_numbers_of_its_own_country() {
            var longCode = io.github.fakemobileconnect.account.Code.longCode("4915550003232");
            mobileConnect.reset(fake -> fake.account().add(longCode, longCode.keyword("INFOS")));

            var answer = application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["4915112345678"],"shortCode":"4915550003232","messageText":"INFOS"}""");

            assertThat(answer.statusCode()).isEqualTo(202);
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest(name = "{0}")
        @MethodSource("io.github.fakemobileconnect.queuemo.QueueMoTest#refusals")
        void with_the_exact_body_and_without_a_trace(String what, String request, String errors) {
            var answer = application.post("/sms/v1/queueMO", request);

            assertRefused(mobileConnect, answer, 400, "{\"errors\":[" + errors + "]}");
        }

        @Test
        void nothing_is_queued_for_anybody_when_one_number_is_wrong() {
            application.post("/sms/v1/queueMO", """
                    {"mobileNumbers":["13175551212","447700900123"],"shortCode":"86288","messageText":"CODETEST"}""");

            assertThat(mobileConnect.account().subscriptions()).isEmpty();
        }
    }

    static Stream<Arguments> refusals() {
        String nobody = "\"The count of mobile numbers or subscribers cannot be zero.\"";
        return Stream.of(
                arguments("no recipients", body("\"shortCode\":\"86288\",\"messageText\":\"CODETEST\""), nobody),
                arguments(
                        "empty arrays",
                        request("\"mobileNumbers\":[],\"subscribers\":[]", "86288", "CODETEST"),
                        nobody),
                arguments("null arrays", request("\"mobileNumbers\":null", "86288", "CODETEST"), nobody),
                arguments(
                        "251 numbers",
                        requestFor(251),
                        "\"The count of mobile numbers or subscribers cannot exceed 250.\""),
                arguments(
                        "not numeric",
                        request(numbers("1-317-555-1212"), "86288", "CODETEST"),
                        "\"1-317-555-1212 is not a numeric string\""),
                arguments(
                        "a plus in front",
                        request(numbers("+13175551212"), "86288", "CODETEST"),
                        "\"+13175551212 is not a numeric string\""),
                arguments(
                        "digits of another script",
                        request(numbers("١٣١٧٥٥٥١٢١٢"), "86288", "CODETEST"),
                        "\"١٣١٧٥٥٥١٢١٢ is not a numeric string\""),
                arguments("seven digits", request(numbers("1234567"), "86288", "CODETEST"), invalid()),
                arguments("sixteen digits", request(numbers("1234567890123456"), "86288", "CODETEST"), invalid()),
                arguments("impossible", request(numbers("131755512"), "86288", "CODETEST"), invalid()),
                arguments(
                        "each bad number once, in order",
                        request(numbers("1234567", "x", "7654321"), "86288", "CODETEST"),
                        invalid() + ",\"x is not a numeric string\"," + invalid()),
                arguments(
                        "subscriber without a number",
                        request("\"subscribers\":[{\"subscriberkey\":\"k\"}]", "86288", "CODETEST"),
                        incomplete()),
                arguments(
                        "subscriber without a key",
                        request("\"subscribers\":[{\"mobilenumber\":\"13175551212\"}]", "86288", "CODETEST"),
                        incomplete()),
                arguments(
                        "subscriber that is no object",
                        request("\"subscribers\":[\"13175551212\"]", "86288", "CODETEST"),
                        incomplete()),
                arguments("empty key", request(subscriber("13175551212", ""), "86288", "CODETEST"), keyLength()),
                arguments(
                        "key of 255 characters",
                        request(subscriber("13175551212", "k".repeat(255)), "86288", "CODETEST"),
                        keyLength()),
                arguments(
                        "subscriber with a bad number",
                        request(subscriber("1317", "k"), "86288", "CODETEST"),
                        invalid()),
                arguments(
                        "no code",
                        body(numbers("13175551212") + ",\"messageText\":\"CODETEST\""),
                        "\"ShortCode cannot be blank.\""),
                arguments(
                        "blank code",
                        request(numbers("13175551212"), " ", "CODETEST"),
                        "\"ShortCode cannot be blank.\""),
                arguments(
                        "unknown code",
                        request(numbers("13175551212"), "99999", "CODETEST"),
                        "\"Code 99999 is not valid for the client.\""),
                arguments(
                        "no text",
                        body(numbers("13175551212") + ",\"shortCode\":\"86288\""),
                        "\"MessageText cannot be blank.\""),
                arguments(
                        "blank text",
                        request(numbers("13175551212"), "86288", " \\t"),
                        "\"MessageText cannot be blank.\""),
                arguments(
                        "text of a no-break space",
                        request(numbers("13175551212"), "86288", "\u00a0"),
                        "\"MessageText cannot be blank.\""),
                arguments(
                        "text that looks like a place in an error text",
                        request(numbers("13175551212"), "86288", "{1}"),
                        "\"Keyword {1} is invalid for the code 86288\""),
                arguments(
                        "word that grows in upper case",
                        request(numbers("13175551212"), "86288", "ßßßßßßßßßßßßß"),
                        "\"Keyword ßßßßßßßßßßßßß is invalid for the code 86288\""),
                arguments(
                        "keyword not on the code",
                        request(numbers("13175551212"), "86288", "Weather Berlin"),
                        "\"Keyword Weather is invalid for the code 86288\""),
                arguments(
                        "foreign country",
                        request(numbers("447700900123"), "86288", "CODETEST"),
                        "\"Code 86288 cannot send to the country of 447700900123\""),
                arguments(
                        "everything at once",
                        request(numbers("x"), "", ""),
                        "\"x is not a numeric string\",\"ShortCode cannot be blank.\",\"MessageText cannot be blank.\""));
    }

    private Stream<String> queued() {
        return mobileConnect.journal().entries().stream()
                .map(entry -> entry.event())
                .filter(MoQueued.class::isInstance)
                .map(event -> ((MoQueued) event).token().value());
    }

    private static String requestFor(int count) {
        String numbers = IntStream.range(0, count)
                .mapToObj(i -> "\"1317555%04d\"".formatted(i))
                .collect(Collectors.joining(","));
        return request("\"mobileNumbers\":[" + numbers + "]", "86288", "CODETEST");
    }

    private static String request(String recipients, String code, String text) {
        return body(recipients + ",\"shortCode\":\"" + code + "\",\"messageText\":\"" + text + "\"");
    }

    private static String body(String members) {
        return "{" + members + "}";
    }

    private static String numbers(String... numbers) {
        return "\"mobileNumbers\":[\"" + String.join("\",\"", numbers) + "\"]";
    }

    private static String subscriber(String number, String key) {
        return "\"subscribers\":[{\"mobilenumber\":\"%s\",\"subscriberkey\":\"%s\"}]".formatted(number, key);
    }

    private static String invalid() {
        return "\"Invalid phone number\"";
    }

    private static String incomplete() {
        return "\"A subscriber object must have both a mobile number and subscriber key defined.\"";
    }

    private static String keyLength() {
        return "\"SubscriberKey must have 1 to 254 characters.\"";
    }
}
