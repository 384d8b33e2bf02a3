package io.github.fakemobileconnect.send;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static io.github.fakemobileconnect.kit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.Scenarios;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.AttributeMissing;
import io.github.fakemobileconnect.journal.MtHeld;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.journal.NumberDropped;
import io.github.fakemobileconnect.journal.ScriptNotEvaluated;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Rounds;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Suppression;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageContactSendTest {
    private static final String SEND = "/sms/v1/messageContact/MzA6Nzg6MA/send";
    private static final String BLANK = "/sms/v1/messageContact/MTE1Ojc4OjA/send";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(MessageContactSendTest::messages);

    private final Application application = new Application(mobileConnect);
    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    private static void messages(FakeMobileConnect fake) {
        fake.account()
                .add(
                        OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hi %%FirstName%%"),
                        OutboundMessage.apiTriggered(CODE, "MTE1Ojc4OjA"),
                        OutboundMessage.apiTriggered(CODE, "MjE6Nzg6MA")
                                .saying("Not yet")
                                .inactive());
    }

    @Nested
    class The_documented_examples {
        @Test
        void one_number_with_a_text_of_its_own_and_media() {
            var answer = application.post(SEND, """
                    {
                        "mobileNumbers": [
                        "13175551212"
                        ],
                        "Subscribe": true,
                        "Resubscribe": true,
                        "keyword": "JOINSMS",
                        "Override": true,
                        "messageText": "Welcome to Code@",
                        "ContentURL" : "http://image.exct.net/lib/fe6d15707662057c7411/m/1/dj_CC_AUS.jpg",
                        "SendTime": "2012-10-05 20:01"
                    }""");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).matches("\\{\"tokenId\":\"[A-Za-z0-9_-]{36}\"}");
            assertThat(phone.inbox())
                    .containsExactly(new MtMessage(
                            "86288",
                            phone.number(),
                            "Welcome to Code@",
                            "",
                            List.of("http://image.exct.net/lib/fe6d15707662057c7411/m/1/dj_CC_AUS.jpg")));
        }

        @Test
        void two_subscribers_each_by_first_name() {
            var answer = application.post(SEND, """
                    {
                        "Subscribers": [
                            {"MobileNumber": "15555554410", "SubscriberKey": "ExampleSubKey1", "Attributes":{"FirstName":"Michael"}},
                            {"MobileNumber": "15555552254", "SubscriberKey": "ExampleSubKey2", "Attributes":{"FirstName":"Kristen"}}
                        ],
                        "Subscribe": "true",
                        "Resubscribe": "true",
                        "keyword": "JOINSMS",
                        "Override": "false",
                        "SendTime": "2012-10-05 20:01"
                    }""");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(textsTo("15555554410")).containsExactly("Hi Michael");
            assertThat(textsTo("15555552254")).containsExactly("Hi Kristen");
        }

        @Test
        void an_override_for_a_subscriber() {
            phone.text("CODETEST");

            var answer = application.post(SEND, """
                    {"mobileNumbers": ["13175551212"], "Subscribe": false, "Resubscribe": false, "Override": true,
                     "messageText": "Welcome to Code@"}""");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Welcome to Code@");
        }

        @Test
        void flags_without_a_keyword_are_refused() {
            var answer = application.post(SEND, """
                    {"mobileNumbers": ["13175551212"], "Subscribe": true, "Resubscribe": true, "Override": true,
                     "messageText": "Welcome to Code@"}""");

            assertRefused(mobileConnect, answer, 400, """
                    {"errors":["Keyword cannot be blank when Subscribe or Resubscribe are true."]}""");
        }

        @Test
        void a_number_with_hyphens_and_an_unknown_keyword() {
            var answer = application.post(SEND, """
                    {"mobileNumbers":["1-317-555-1212"],"Subscribe":true,"keyword":"TestKeyword"}""");

            assertRefused(mobileConnect, answer, 400, """
                    {"errors":["1-317-555-1212 is not a numeric string","Keyword TestKeyword is invalid for the code on the message"]}""");
        }
    }

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

    @Nested
    class Personalised {
        @Test
        void by_the_contact_where_the_request_has_nothing() {
            mobileConnect.account().add(Contact.of("Astro25", "+1 317 555 1212").with("firstname", "Astro"));
            phone.text("CODETEST");

            application.post(SEND, "{\"mobileNumbers\":[\"13175551212\"]}");

            assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Hi Astro");
        }

        @Test
        void by_nothing_which_is_journalled() {
            phone.text("CODETEST");

            application.post(SEND, "{\"mobileNumbers\":[\"13175551212\"]}");

            assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Hi ");
            assertThat(events(AttributeMissing.class))
                    .containsExactly(new AttributeMissing(phone.number(), "FirstName"));
        }

        @ParameterizedTest
        @CsvSource({
            "100%% sure %%Name%%,          100%% sure Anna",
            "100%%sure %%Name%%,           100%%sure Anna",
            "%%First-Name%% %%Größe%%,     A-B groß",
            "%%MOBILE_NUMBER%% %%short_code%%, 13175551212 86288",
            "%% Name %%,                   %% Name %%",
            "%%name%%%%NAME%%,             AnnaAnna"
        })
        void as_names_stand_between_percent_signs(String text, String arrives) {
            phone.text("CODETEST");

            application.post(SEND, """
                    {"Subscribers":[{"MobileNumber":"13175551212","SubscriberKey":"k",
                      "Attributes":[{"Name":"x"},{"NAME":"Anna","First-Name":"A-B"},{"Größe":"groß"}]}],
                     "Override":true,"messageText":"%s"}""".formatted(text));

            assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo(arrives);
        }

        @Test
        void also_where_there_is_script() {
            phone.text("CODETEST");

            application.post(SEND, """
                    {"mobileNumbers":["13175551212"],"Override":true,"messageText":"%%=Uppercase(MOBILE_NUMBER)=%% %%SHORT_CODE%%"}""");

            assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("13175551212 86288");
            assertThat(events(ScriptNotEvaluated.class)).isEmpty();
        }
    }

    @Nested
    class At_a_time {
        @Test
        void leaves_then_and_not_before() {
            phone.text("CODETEST");
            send(",\"SendTime\":\"2026-03-01 10:30\"");

            assertThat(phone.inbox()).hasSize(1);
            assertThat(events(MtHeld.class))
                    .extracting(MtHeld::hold)
                    .containsExactly(new Hold(Instant.parse("2026-03-01T10:30:00Z"), Hold.Reason.SEND_TIME));
            mobileConnect.time().advanceBy(Duration.ofMinutes(90).minusMillis(1));
            assertThat(phone.inbox()).hasSize(1);
            mobileConnect.time().advanceBy(Duration.ofMillis(1));
            assertThat(phone.inbox()).hasSize(2);
        }

        @Test
        void in_the_past_means_now() {
            phone.text("CODETEST");

            send(",\"SendTime\":\"2026-03-01 08:59\"");

            assertThat(phone.inbox()).hasSize(2);
        }

        @ParameterizedTest(name = "{0} to {1} at {2}, sent at {3}: {4}")
        @CsvSource({
            "0900, 1700, +0000, '',                 2026-03-01T17:00:01Z",
            "0901, 1700, +0000, '',                 at once",
            "0800, 0859, +0000, '',                 at once",
            "0800, 0900, +0000, '',                 2026-03-01T09:00:01Z",
            "2100, 0930, +0000, '',                 2026-03-01T09:30:01Z",
            "2100, 0930, +0000, 2026-03-01 21:15,   2026-03-02T09:30:01Z",
            "0900, 0900, +0000, '',                 at once",
            "0300, 0800, -0500, '',                 2026-03-01T13:00:01Z",
            "0300, 0800, -0500, 2026-03-01 13:01,   2026-03-01T13:01:00Z",
            "2100, 0800, +0530, 2026-03-01 20:00,   2026-03-02T02:30:01Z"
        })
        void respects_the_blackout_window(String start, String end, String offset, String sendTime, String leaves) {
            phone.text("CODETEST");
            String window = ",\"blackoutWindow\":{\"UtcOffset\":\"%s\",\"WindowStart\":\"%s\",\"WindowEnd\":\"%s\"}"
                    .formatted(offset, start, end);

            send(window + (sendTime.isEmpty() ? "" : ",\"SendTime\":\"" + sendTime + "\""));

            if (leaves.equals("at once")) {
                assertThat(phone.inbox()).hasSize(2);
            } else {
                assertThat(events(MtHeld.class))
                        .extracting(held -> held.hold().until())
                        .containsExactly(Instant.parse(leaves));
                mobileConnect.time().advanceTo(Instant.parse(leaves));
                assertThat(phone.inbox()).hasSize(2);
            }
        }

        @Test
        void ignores_a_window_without_an_offset_or_refuses_it() {
            String window = ",\"blackoutWindow\":{\"WindowStart\":\"0000\",\"WindowEnd\":\"2359\"}";
            phone.text("CODETEST");
            send(window);
            assertThat(phone.inbox()).hasSize(2);

            mobileConnect.reset(
                    new NorthernTrail(),
                    MessageContactSendTest::messages,
                    Scenarios.underTheAlternativeOf(Reading.BLACKOUT_WITHOUT_OFFSET));

            assertRefused(mobileConnect, send(window), 400, """
                    {"errors":["A UTC offset must be specified when using a blackout window."]}""");
        }

        @Test
        void a_stop_in_between_counts() {
            phone.text("CODETEST");
            send(",\"SendTime\":\"2026-03-01 10:30\"");
            phone.text("STOP");
            int before = phone.inbox().size();

            mobileConnect.time().advanceBy(Duration.ofHours(2));

            assertThat(phone.inbox()).hasSize(before);
            assertThat(events(MtSuppressed.class))
                    .extracting(MtSuppressed::reason)
                    .containsExactly(Suppression.UNSUBSCRIBED);
        }

        @Test
        void a_yes_in_between_counts_too() {
            phone.text("JOINSMS");
            send(",\"SendTime\":\"2026-03-01 09:30\"");
            phone.reply("Y");

            mobileConnect.time().advanceBy(Duration.ofHours(1));

            assertThat(phone.inbox()).last().extracting(MtMessage::text).isEqualTo("Hello");
        }

        @Test
        void many_over_a_month_leave_in_order() {
            int sends = Rounds.inLongRuns(2_000).otherwise(200);
            Duration apart = Duration.ofMinutes(40_000 / sends);
            phone.text("CODETEST");
            for (int i = sends - 1; i >= 0; i--) {
                Instant at = START.plus(apart.multipliedBy(i)).plus(Duration.ofMinutes(1));
                application.post(
                        SEND,
                        "{\"mobileNumbers\":[\"13175551212\"],\"Override\":true,\"messageText\":\"" + i
                                + "\",\"SendTime\":\""
                                + at.toString().substring(0, 16).replace('T', ' ') + "\"}");
            }

            mobileConnect.time().advanceBy(Duration.ofDays(30));

            assertThat(phone.inbox().stream().skip(1).map(MtMessage::text))
                    .containsExactlyElementsOf(
                            IntStream.range(0, sends).mapToObj(String::valueOf).toList());
        }
    }

    @Nested
    class Otherwise {
        @Test
        void impossible_numbers_are_left_out_and_journalled() {
            phone.text("CODETEST");

            application.post(
                    SEND,
                    "{\"mobileNumbers\":[\"13175551212\",\"131755512\"],\"Override\":true,\"messageText\":\"Hello\"}");

            assertThat(phone.inbox()).hasSize(2);
            assertThat(events(NumberDropped.class))
                    .extracting(NumberDropped::number)
                    .containsExactly("131755512");
        }

        @Test
        void a_number_out_of_reach_is_denied() {
            application.post(SEND, """
                    {"mobileNumbers":["447700900123"],"Subscribe":true,"keyword":"CODETEST","Override":true,"messageText":"Hello"}""");

            assertThat(events(MtSuppressed.class))
                    .extracting(MtSuppressed::reason)
                    .containsExactly(Suppression.COUNTRY_NOT_SENDABLE);
        }

        @Test
        void a_name_cannot_be_answered() {
            mobileConnect
                    .account()
                    .add(OutboundMessage.named("alert", CODE).saying("Hello").from("NTrail"));
            phone.text("CODETEST");
            String id = mobileConnect.account().items().stream()
                    .filter(OutboundMessage.class::isInstance)
                    .map(item -> ((OutboundMessage) item).id().value())
                    .reduce((first, last) -> last)
                    .orElseThrow();

            application.post(path(id), "{\"mobileNumbers\":[\"13175551212\"]}");

            assertThat(phone.newest().sender()).isEqualTo("NTrail");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> phone.reply("Hi"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("+1 317 555 1212 was texted last by the name 'NTrail', to which nobody can reply;"
                            + " text the code: handset.text(\"..\", code)");
        }

        @Test
        void a_reply_starts_the_chain_of_the_next_keyword_unless_the_text_was_overridden() {
            mobileConnect
                    .account()
                    .add(OutboundMessage.apiTriggered(CODE, "NTIzOjc4OjA")
                            .saying("Shall we send you news?")
                            .askingFor(NorthernTrail.JOIN.keyword()));
            phone.text("CODETEST");
            application.post(path("NTIzOjc4OjA"), """
                    {"mobileNumbers":["13175551212"],"Override":true,"messageText":"Shall we?"}""");
            assertThat(phone.reply("why not").answers()).isEmpty();

            application.post(path("NTIzOjc4OjA"), "{\"mobileNumbers\":[\"13175551212\"]}");

            assertThat(phone.reply("why not").answers())
                    .extracting(MtMessage::text)
                    .containsExactly("Reply Y to join Northern Trail alerts");
            assertThat(phone.reply("Y").answers())
                    .extracting(MtMessage::text)
                    .containsExactly("Welcome to Northern Trail alerts!");
        }

        @Test
        void two_hundred_and_fifty_numbers_in_one_request() {
            var answer = application.post(
                    SEND,
                    "{" + numbers(250) + ",\"Subscribe\":true,\"keyword\":\"CODETEST\","
                            + "\"Override\":true,\"messageText\":\"Hello\"}");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(mobileConnect.journal().entries())
                    .filteredOn(
                            entry -> entry.event().getClass().getSimpleName().equals("MtDelivered"))
                    .hasSize(250);
        }
    }

    private java.net.http.HttpResponse<String> send(String more) {
        return application.post(
                SEND, "{\"mobileNumbers\":[\"13175551212\"],\"Override\":true,\"messageText\":\"Hello\"" + more + "}");
    }

    private List<String> textsTo(String number) {
        return mobileConnect.handset(number).inbox().stream()
                .map(MtMessage::text)
                .toList();
    }

    private <E> List<E> events(Class<E> type) {
        return mobileConnect.journal().entries().stream()
                .map(entry -> (Object) entry.event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String path(String id) {
        return "/sms/v1/messageContact/" + id + "/send";
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"1317555%04d\"".formatted(i))
                .collect(Collectors.joining(",", "\"mobileNumbers\":[", "]"));
    }
}
