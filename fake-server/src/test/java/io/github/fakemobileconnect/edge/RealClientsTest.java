package io.github.fakemobileconnect.edge;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.RawSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways of published clients, byte by byte, on both families of routes. */
class RealClientsTest {
    private static final String ONE = """
            {"definitionKey":"otp","recipient":{"contactKey":"c","to":"13175551212"}}""";
    private static final String SEVERAL = """
            {"definitionKey":"otp","recipients":[{"contactKey":"c","to":"13175551212","messageKey":"m1"}]}""";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    SendDefinition.of("otp", CODE.keyword("OTP")).saying("Your code"),
                    SendDefinition.of("a b/c", CODE.keyword("OTP"))
                            .saying("Odd")
                            .inactive(),
                    OutboundMessage.apiTriggered(CODE, "MzA6Nzg6MA").saying("Hello")));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @AutoClose
    private RawSocket socket;

    @BeforeEach
    void connect() throws IOException {
        socket = new RawSocket(mobileConnect.restUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messaging/v1/sms/messages",
                "/messaging/v1/sms/messages/",
                "//messaging/v1/sms/messages",
                "///messaging//v1///sms/messages//",
                "/MESSAGING/V1/SMS/MESSAGES",
                "/messaging/v1/sms/message%73",
                "http://example.test/messaging/v1/sms/messages",
                "http://example.test//messaging/v1/sms/messages/?x=1"
            })
    void messages_are_sent_however_the_path_is_spelled(String target) {
        assertThat(exchange("POST", target, SEVERAL)).startsWith("HTTP/1.1 202 ");

        assertThat(phone.inbox()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//sms/v1/messageContact/MzA6Nzg6MA/send",
                "/sms//v1/messagecontact/MzA6Nzg6MA/send/",
                "/SMS/V1/MESSAGECONTACT/MzA6Nzg6MA/SEND"
            })
    void numbers_are_texted_however_the_path_is_spelled(String target) {
        String request = """
                {"mobileNumbers":["13175551212"],"Subscribe":"True","resubscribe":"true","keyword":"CODETEST",\
                "unknown":{},"subscribers":null}""";

        assertThat(exchange("POST", target, request)).startsWith("HTTP/1.1 202 ");

        assertThat(phone.newest().text()).isEqualTo("Hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//messaging/v1/sms/definitions/?$filter=status%20neq%20deleted&$pagesize=1&$page=1",
                "/messaging/v1/sms/definitions?%24filter=status%20neq%20deleted&%24pageSize=1&%24page=1",
                "/messaging/v1/sms/definitions/?%24FILTER=STATUS+NEQ+DELETED&%24PAGESIZE=1",
                "/messaging/v1/sms/definitions?$filter=status%20neq%20deleted&$pageSize=1&$orderBy=definitionKey"
            })
    void a_query_is_understood_however_its_dollars_are_sent(String target) {
        assertThat(exchange("GET", target, ""))
                .startsWith("HTTP/1.1 200 ")
                .contains("\"definitionKey\":\"a b/c\"")
                .endsWith("\"count\":1,\"page\":1,\"pageSize\":1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /messaging/v1/sms/definitions/otp            | 200",
                "GET    | /messaging/v1/sms/definitions/               | 200",
                "GET    | /messaging/v1/sms/definitions/otp/queue/     | 200",
                "DELETE | /messaging/v1/sms/definitions/a%20b%2Fc/queue | 200",
                "DELETE | /messaging/v1/sms/definitions/otp/           | 200",
                "GET    | /messaging/v1/sms/messages/?type=notSent     | 200",
                "GET    | /messaging/v1/sms/messages/?TYPE=NOTSENT&$pagesize=20 | 200",
                "DELETE | /sms/v1/keyword/news/86288/us/               | 202"
            })
    void a_get_or_delete_may_have_a_json_content_type_and_any_body_or_none(String method, String target, int status) {
        assertThat(exchange(method, target, "")).startsWith("HTTP/1.1 " + status + " ");
        mobileConnect.reset();
        assertThat(exchange(method, target, "{}")).startsWith("HTTP/1.1 " + status + " ");
        mobileConnect.reset();
        assertThat(exchange(method, target, "no json")).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void a_get_or_delete_may_have_no_content_type_and_no_length() {
        socket.send("GET /messaging/v1/sms/definitions/otp HTTP/1.1\r\nHost: x\r\nAuthorization: bearer "
                + mobileConnect.accessToken() + "\r\n\r\n");

        assertThat(socket.answer()).startsWith("HTTP/1.1 200 ");
    }

    @Nested
    class A_recipient_without_a_number {
        @Test
        void alone_is_a_success_whose_status_can_be_read_at_once() {
            String answer = exchange(
                    "POST",
                    "//messaging/v1/sms/messages/m1",
                    "{\"definitionKey\":\"otp\",\"recipient\":{\"contactKey\":\"ann@example.test\"}}");

            assertThat(answer)
                    .startsWith("HTTP/1.1 202 ")
                    .contains("Content-Type: application/json; charset=utf-8")
                    .contains("\"requestId\":\"", "\"errorcode\":109001,", "\"responses\":[{\"messageKey\":\"m1\",");
            assertStatusOf("m1");
        }

        @Test
        void among_others_is_one_too() {
            String answer = exchange("POST", "//messaging/v1/sms/messages/", """
                    {"definitionKey":"otp","recipients":[{"contactKey":"ann@example.test","messageKey":"m1"},\
                    {"contactKey":"c","to":"13175551212","messageKey":"m2"}]}""");

            assertThat(answer).startsWith("HTTP/1.1 202 ").contains("1 subscribers failed to queue out of 2");
            assertThat(phone.inbox()).hasSize(1);
            assertStatusOf("m1");
        }

        private void assertStatusOf(String messageKey) {
            assertThat(exchange("GET", "//messaging/v1/sms/messages/" + messageKey, ""))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\"eventCategoryType\":\"TransactionalSendEvents.SMSNotSent\"")
                    .contains("\"timestamp\":\"2026-03-01T03:00:00\"");
        }
    }

    @Test
    void booleans_come_as_texts() {
        phone.text("STOP");

        exchange(
                "POST",
                "/messaging/v1/sms/messages/m1",
                ONE.replaceFirst("}$", ",\"subscriptions\":{\"resubscribe\":\"true\"}}"));

        assertThat(phone.newest().text()).isEqualTo("Your code");
    }

    @Test
    void dates_have_no_zone_and_content_has_no_extra_keys() {
        assertThat(exchange("GET", "/messaging/v1/sms/definitions/otp", ""))
                .contains("\"createdDate\":\"2026-03-01T03:00:00\",\"modifiedDate\":\"2026-03-01T03:00:00\",")
                .contains("\"content\":{\"message\":\"Your code\"},\"subscriptions\"");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/messaging/v1/sms/messages",
        "GET,/messaging/v1/sms/definitions/x",
        "PUT,/messaging/v1/sms/messages",
        "GET,/x"
    })
    void every_answer_is_a_json_object_that_says_so(String method, String target) {
        String answer = exchange(method, target, "x");

        assertThat(answer)
                .contains("Content-Type: application/json; charset=utf-8")
                .endsWith("}");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).startsWith("{");
    }

    @Test
    void a_connection_is_kept_over_answers_of_every_kind() {
        assertThat(exchange("GET", "/messaging/v1/sms/definitions/otp", "{}")).startsWith("HTTP/1.1 200 ");
        assertThat(exchange("DELETE", "/messaging/v1/sms/messages/m1", "{}")).startsWith("HTTP/1.1 405 ");
        assertThat(exchange("PATCH", "/messaging/v1/sms/definitions/otp", "")).startsWith("HTTP/1.1 400 ");
        assertThat(exchange("POST", "/messaging/v1/sms/messages", SEVERAL)).startsWith("HTTP/1.1 202 ");
    }

    private String exchange(String method, String target, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return socket.send(method + " " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Authorization: Bearer " + mobileConnect.accessToken()
                        + (length == 0 && !method.equals("PATCH") ? "" : "\r\nContent-Length: " + length)
                        + "\r\n\r\n" + body)
                .answer();
    }
}
