package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static io.github.fakemobileconnect.send.ContactSends.BLANK;
import static io.github.fakemobileconnect.send.ContactSends.SEND;
import static io.github.fakemobileconnect.send.ContactSends.numbers;
import static io.github.fakemobileconnect.send.ContactSends.path;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.kit.Application;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a send to contacts is refused for. */
class MessageContactRefusalsTest {
    @AutoClose
    private final FakeMobileConnect mobileConnect = ContactSends.start();

    private final Application application = new Application(mobileConnect);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_refused_with_the_exact_body_and_without_a_trace(String what, String path, String request, String errors) {
        var answer = application.post(path, request);

        assertRefused(mobileConnect, answer, 400, "{\"errors\":[" + errors + "]}");
    }

    static Stream<Arguments> is_refused_with_the_exact_body_and_without_a_trace() {
        String one = "\"mobileNumbers\":[\"13175551212\"]";
        return Stream.of(
                arguments("malformed id", path("cI217sdksi3"), "{}", "\"Message id cI217sdksi3 is not valid.\""),
                arguments(
                        "unknown id",
                        path("OTk5Ojc4OjA"),
                        "{}",
                        "\"Message OTk5Ojc4OjA is not valid for the client.\""),
                arguments(
                        "inactive",
                        path("MjE6Nzg6MA"),
                        "{}",
                        "\"The Message must be in Active status in order to send.\""),
                arguments(
                        "nobody",
                        SEND,
                        "{\"mobileNumbers\":null,\"Subscribers\":[]}",
                        "\"The count of mobile numbers or subscribers cannot be zero.\""),
                arguments(
                        "both",
                        SEND,
                        "{" + one + ",\"Subscribers\":[{\"MobileNumber\":\"13175551213\",\"SubscriberKey\":\"k\"}]}",
                        "\"An array of mobile numbers and an array of subscribers cannot be provided at the same time.\""),
                arguments(
                        "251 numbers",
                        SEND,
                        "{" + numbers(251) + "}",
                        "\"The count of mobile numbers or subscribers cannot exceed 250.\""),
                arguments(
                        "problems of subscribers, kind by kind",
                        SEND,
                        "{\"Subscribers\":[{\"MobileNumber\":\"1\",\"SubscriberKey\":\"k\"},"
                                + "{\"MobileNumber\":\"x\",\"SubscriberKey\":\"k\"},{\"SubscriberKey\":\"k\"},"
                                + "{\"MobileNumber\":\"13175551212\",\"SubscriberKey\":\"\"}]}",
                        "\"A subscriber object must have both a mobile number and subscriber key defined.\","
                                + "\"SubscriberKey must have 1 to 254 characters.\",\"x is not a numeric string\","
                                + "\"Invalid phone number\",\"No valid subscribers were provided\""),
                arguments(
                        "one impossible subscriber among others",
                        SEND,
                        "{\"Subscribers\":[{\"MobileNumber\":\"131755512\",\"SubscriberKey\":\"k\"},"
                                + "{\"MobileNumber\":\"13175551212\",\"SubscriberKey\":\"k\"}]}",
                        "\"Invalid phone number\""),
                arguments(
                        "only impossible numbers",
                        SEND,
                        "{\"mobileNumbers\":[\"131755512\",\"1\"]}",
                        "\"No valid subscribers were provided\""),
                arguments(
                        "keyword without flags",
                        SEND,
                        "{" + one + ",\"keyword\":\"JOINSMS\"}",
                        "\"Keyword is not necessary when Subscribe and Resubscribe are false.\""),
                arguments(
                        "no text at all",
                        BLANK,
                        "{" + one + "}",
                        "\"Message is blank and no override message was provided.\""),
                arguments(
                        "blank override",
                        SEND,
                        "{" + one + ",\"Override\":true,\"messageText\":\" \"}",
                        "\"Cannot override message text with a blank message.\""),
                arguments(
                        "text without override",
                        SEND,
                        "{" + one + ",\"Override\":\"false\",\"messageText\":\"Hello\"}",
                        "\"MessageText is not applicable when Override is false.\""),
                arguments(
                        "send time in another form",
                        SEND,
                        "{" + one + ",\"SendTime\":\"2012-10-05T20:01:00Z\"}",
                        "\"2012-10-05T20:01:00Z is not a valid send time (yyyy-MM-dd HH:mm).\""),
                arguments(
                        "send time that does not exist",
                        SEND,
                        "{" + one + ",\"SendTime\":\"2026-02-30 20:01\"}",
                        "\"2026-02-30 20:01 is not a valid send time (yyyy-MM-dd HH:mm).\""),
                arguments(
                        "send time with a sign",
                        SEND,
                        "{" + one + ",\"SendTime\":\"+999999999-12-31 23:59\"}",
                        "\"+999999999-12-31 23:59 is not a valid send time (yyyy-MM-dd HH:mm).\""),
                arguments(
                        "times of the wrong kind",
                        SEND,
                        "{" + one + ",\"SendTime\":[],\"blackoutWindow\":\"x\"}",
                        "\"[] is not a valid send time (yyyy-MM-dd HH:mm).\","
                                + "\"x is not a valid blackout window start time.\""),
                arguments(
                        "window without times",
                        SEND,
                        "{" + one + ",\"blackoutWindow\":{\"UtcOffset\":\"-0500\"}}",
                        "\"A window start time must be specified when using a blackout window.\","
                                + "\"A window end time must be specified when using a blackout window.\""),
                arguments(
                        "window of nonsense",
                        SEND,
                        "{" + one
                                + ",\"blackoutWindow\":{\"UtcOffset\":\"east\",\"WindowStart\":\"9\",\"WindowEnd\":\"2500\"}}",
                        "\"east is not a valid UTC offset.\",\"9 is not a valid blackout window start time.\","
                                + "\"2500 is not a valid blackout window end time.\""),
                arguments(
                        "everything at once",
                        BLANK,
                        "{\"Subscribe\":true,\"Override\":true,\"SendTime\":\"soon\"}",
                        "\"The count of mobile numbers or subscribers cannot be zero.\","
                                + "\"Keyword cannot be blank when Subscribe or Resubscribe are true.\","
                                + "\"Message is blank and no override message was provided.\","
                                + "\"Cannot override message text with a blank message.\","
                                + "\"soon is not a valid send time (yyyy-MM-dd HH:mm).\""));
    }
}
