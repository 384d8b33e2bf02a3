package io.github.fakemobileconnect.queuemo;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What queueing a text is refused for, and with which body. */
class QueueMoRefusalsTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
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
                        QueueMoTest.requestFor(251),
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
