package io.github.fakemobileconnect.edge;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.RawSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in paths, with every character that clients put there, byte by byte. */
class KeysInPathsTest {
    private static final String ONE = """
            {"definitionKey":"otp","recipient":{"contactKey":"c","to":"13175551212"}}""";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start(fake -> fake.account()
            .add(
                    SendDefinition.of("otp", CODE.keyword("OTP")).saying("Your code"),
                    SendDefinition.of("a b/c", CODE.keyword("OTP"))
                            .saying("Odd")
                            .inactive()));

    @AutoClose
    private RawSocket socket;

    @BeforeEach
    void connect() throws IOException {
        socket = new RawSocket(mobileConnect.restUrl());
    }

    @ParameterizedTest
    @CsvSource({
        "otp%201,otp 1",
        "a%2Fb,a/b",
        "a%2fb,a/b",
        "a+b,a+b",
        "a%2Bb,a+b",
        "a%3Fb%23c,a?b#c",
        "50%25,50%",
        "caf%C3%A9,café",
        "Otp_1759999999,Otp_1759999999",
        "a.b~c:d@e,a.b~c:d@e",
        "%7B0%7D,{0}",
        "..,..",
        "a;b=c,a;b=c"
    })
    void a_message_key_is_found_under_the_spelling_of_its_path(String path, String key) {
        assertThat(exchange("POST", "/messaging/v1/sms/messages/" + path, ONE))
                .startsWith("HTTP/1.1 202 ")
                .contains("\"responses\":[{\"messageKey\":\"" + key + "\"}]");

        assertThat(exchange("GET", "/messaging/v1/sms/messages/" + path, ""))
                .startsWith("HTTP/1.1 200 ")
                .contains("\"info\":{\"messageKey\":\"" + key + "\",");
    }

    @Test
    void the_case_of_a_key_counts() {
        exchange("POST", "/messaging/v1/sms/messages/Key", ONE);

        assertThat(exchange("GET", "/messaging/v1/sms/messages/key", "")).startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/queue", "/queue/"})
    void a_definition_key_is_found_under_its_encoded_spelling(String rest) {
        assertThat(exchange("GET", "//messaging/v1/sms/definitions/a%20b%2Fc" + rest, ""))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_definition_key_that_is_not_encoded_is_another_path() {
        assertThat(exchange("GET", "/messaging/v1/sms/definitions/a/b", "")).startsWith("HTTP/1.1 404 ");
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
