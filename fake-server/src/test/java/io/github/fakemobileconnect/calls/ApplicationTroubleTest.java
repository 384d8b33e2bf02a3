package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.calls.Fetching.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.MtMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of the application that go wrong because of the application. */
@Timeout(60)
class ApplicationTroubleTest {
    @AutoClose
    private final Fetching fetching = new Fetching();

    @Test
    void that_is_down_is_not_reached() {
        fetching.web().route(APP, "http://127.0.0.1:1");

        Exchange exchange = fetching.ask();

        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("-2:");
        assertThat(Fetching.outcomes(exchange)).singleElement().satisfies(outcome -> {
            assertThat(outcome.inWords()).contains("refused").contains("127.0.0.1:1");
            assertThat(outcome.reached()).isFalse();
        });
    }

    @Test
    void that_closes_without_an_answer_is_called_once() {
        fetching.playing("", server -> {
            fetching.assertFailed(
                    "the connection ended before the answer did at /"
                            + server.url().substring(7),
                    true);
            assertThat(server.requests()).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello\\n                                        | the answer is no HTTP/1.1",
                "HTTP/2 200\\n\\n                                | the answer is no HTTP/1.1",
                "HTTP/1.1 200 OK\\nnonsense\\n\\n                | the answer has headers that cannot be read",
                "HTTP/1.1 200 OK\\nContent-Length: x\\n\\n       | the answer has a length that is none",
                "HTTP/1.1 200 OK\\nContent-Length: 9\\n\\nshort  | the connection ended before the answer did",
                "HTTP/1.1 200 OK\\nContent-Length: 262145\\n\\n  | the answer is longer than 131,072 bytes",
                "HTTP/1.1 200 OK\\nContent-Type: a/b;charset=x\\n\\n | the answer has a charset that is unknown: x",
                "HTTP/1.1 200 OK\\nTransfer-Encoding: chunked\\n\\nxyz\\n | the answer has a length that is none"
            })
    void that_answers_garbage_has_not_answered(String answer, String why) {
        fetching.playing(
                answer.replace("\\n", "\r\n"),
                server -> fetching.assertFailed(why + " at /" + server.url().substring(7), true));
    }

    @Test
    void that_answers_more_than_there_is_room_for_has_not_answered() {
        fetching.playing(
                "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(256 * 1024 + 1),
                server -> fetching.assertFailed(
                        "the answer is longer than 131,072 bytes at /"
                                + server.url().substring(7),
                        true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void that_takes_its_time_is_given_up(boolean dribbles) {
        CountDownLatch over = new CountDownLatch(1);
        try (PlainServer server = PlainServer.reacting((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            while (!over.await(10, TimeUnit.MILLISECONDS)) {
                out.write(dribbles ? new byte[] {'x'} : new byte[0]);
            }
        })) {
            fetching.web().route(APP, server.url()).waitAtMost(Duration.ofMillis(300));

            fetching.assertFailed("no answer within 300 ms", true);

            assertThat(server.requests()).hasSize(1);
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 600_001})
    void is_not_waited_for_longer_than_anybody_would(long millis) {
        assertThatThrownBy(() -> fetching.web().waitAtMost(Duration.ofMillis(millis)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Transfer-Encoding: chunked\\n\\n3;x=y\\n241\\n3\\n.50\\n0\\n\\n | 241.50",
                "\\n241.50                                                        | 241.50",
                "Content-Type: text/plain; charset=ISO-8859-1\\n\\nGr\u00fc\u00dfe | Gr\u00fc\u00dfe",
                "Content-Type: text/plain\\n\\nGr\u00c3\u00bc\u00c3\u009fe         | Gr\u00fc\u00dfe"
            })
    void may_answer_so(String rest, String text) {
        fetching.playing(
                "HTTP/1.1 200 OK\r\n" + rest.replace("\\n", "\r\n"),
                server -> assertThat(fetching.answersTo("ASK")).containsExactly("0:" + text));
    }

    @Test
    void may_have_the_call_go_on_first() {
        fetching.playing(
                "HTTP/1.1 100 Continue\r\n\r\n" + PlainServer.ok("241.50"),
                server -> assertThat(fetching.answersTo("ASK")).containsExactly("0:241.50"));
    }

    @Test
    void that_sends_the_call_elsewhere_is_not_followed() {
        try (QuoteService elsewhere = QuoteService.answering("241.50")) {
            fetching.playing("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url() + "/\r\n\r\n", server -> {
                assertThat(fetching.answersTo("ASK")).containsExactly("-2:");
                assertThat(elsewhere.requests()).isEmpty();
            });
        }
    }
}
