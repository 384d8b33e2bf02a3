package io.github.fakemobileconnect.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.journal.HttpRequestReceived;
import io.github.fakemobileconnect.journal.RequestAborted;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.RawSocket;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How real clients put requests on the wire. */
class RawRequestsTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    @AutoClose
    private RawSocket socket;

    @BeforeEach
    void connect() throws IOException {
        socket = new RawSocket(mobileConnect.restUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sms/v1/queueMO",
                "/sms/v1/queueMO/",
                "//sms/v1/queueMO",
                "///sms//v1/queueMO//",
                "/sms/v1/queuemo",
                "/SMS/V1/QUEUEMO",
                "/sms/v1/queueMO?x=1",
                "/sms/v1/queueM%4F",
                "http://example.test/sms/v1/queueMO"
            })
    void a_path_is_found_however_it_is_spelled(String target) {
        socket.send(post(target, "", "{}"));

        assertThat(socket.answer()).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sms/v1",
                "/sms/v1/queueMO/x",
                "/%C5%BFms/v1/queueMO",
                "/x?a=a|b",
                "/x?a={1}",
                "/x{id}",
                "/sms/v1%2FqueueMO",
                "/sms/v1/queue+MO"
            })
    void another_path_is_not_found(String target) {
        socket.send(post(target, "", "{}"));

        assertThat(socket.answer()).startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "/a b", "/sms/v1/%zz", "/x?a=50%&b"})
    void a_malformed_request_line_is_a_bad_request_or_an_unknown_path(String target) {
        socket.send(post(target, "", "{}"));

        assertThat(socket.answer()).matches("(?s)HTTP/1\\.1 40[04] .*");
    }

    @Test
    void the_target_is_journalled_as_it_was_sent() {
        socket.send(post("//sms/v1/QueueMO/?$pageSize=1", "", "{}"));
        socket.answer();

        assertThat(mobileConnect.journal().entries().get(0).event())
                .isInstanceOfSatisfying(
                        HttpRequestReceived.class,
                        received -> assertThat(received.request().target()).isEqualTo("//sms/v1/QueueMO/?$pageSize=1"));
    }

    @Test
    void a_connection_is_kept_for_the_next_request() {
        socket.send(post("/sms/v1/queueMO", "", "{}")).send(post("/nowhere", "", "{}"));

        assertThat(socket.answer()).startsWith("HTTP/1.1 400 ");
        assertThat(socket.answer()).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void a_client_that_expects_to_be_told_to_continue_is_told() {
        socket.send(head("/sms/v1/queueMO", "Expect: 100-continue\r\n", 2));

        assertThat(socket.head()).startsWith("HTTP/1.1 100 ");
        socket.send("{}");
        assertThat(socket.answer()).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void a_client_that_announces_too_much_is_refused_instead() {
        socket.send(head("/sms/v1/queueMO", "Expect: 100-continue\r\n", MEBIBYTE + 1));

        assertThat(socket.answer()).startsWith("HTTP/1.1 413 ").endsWith("\"message\":\"Request Entity Too Large\"}");
        assertThat(socket.isAtEnd()).isTrue();
        assertRefusedForSize();
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        socket.send(post("/sms/v1/queueMO", "", "x".repeat(MEBIBYTE + 1)));

        assertThat(socket.answer()).startsWith("HTTP/1.1 413 ");
        assertRefusedForSize();
    }

    @Test
    void a_body_of_just_the_limit_is_read() {
        socket.send(post("/sms/v1/queueMO", "", "{}" + " ".repeat(MEBIBYTE - 2)));

        assertThat(socket.answer()).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void a_chunked_body_over_the_limit_is_refused() {
        socket.send("POST /sms/v1/queueMO HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 5; i++) {
            socket.send("40000\r\n").send("x".repeat(0x40000)).send("\r\n");
        }
        socket.send("0\r\n\r\n");

        assertThat(socket.answer()).startsWith("HTTP/1.1 413 ");
        assertRefusedForSize();
    }

    @Test
    void a_chunked_body_is_read() {
        socket.send(
                "POST /sms/v1/queueMO HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + mobileConnect.accessToken()
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n");

        assertThat(socket.answer()).startsWith("HTTP/1.1 400 ").contains("cannot be zero");
    }

    @Test
    void a_client_that_goes_away_in_the_middle_of_its_body_is_journalled() {
        socket.send(head("/sms/v1/queueMO", "", 100)).send("{");
        socket.crash();

        await().untilAsserted(() -> assertThat(mobileConnect.journal().entries())
                .extracting(entry -> (Object) entry.event().getClass())
                .containsExactly(HttpRequestReceived.class, RequestAborted.class));
    }

    @Test
    void the_fake_goes_on_after_a_client_that_went_away() throws IOException {
        socket.send(head("/sms/v1/queueMO", "", 100)).send("{");
        socket.crash();

        try (RawSocket next = new RawSocket(mobileConnect.restUrl())) {
            next.send(post("/sms/v1/queueMO", "", "{}"));
            assertThat(next.answer()).startsWith("HTTP/1.1 400 ");
        }
    }

    private void assertRefusedForSize() {
        assertThat(mobileConnect.journal().entries())
                .extracting(entry -> (Object) entry.event().getClass())
                .containsExactly(HttpRequestReceived.class, RequestRefused.class);
    }

    private String post(String target, String headers, String body) {
        return head(target, headers, body.length()) + body;
    }

    private String head(String target, String headers, int length) {
        return "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + mobileConnect.accessToken() + "\r\n" + headers + "Content-Length: " + length + "\r\n\r\n";
    }
}
