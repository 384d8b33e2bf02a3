package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.ApplicationCall.AnsweredInstead;
import io.github.fakemobileconnect.sms.ApplicationCall.NotAnswered;
import io.github.fakemobileconnect.sms.MtMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of the application that go wrong, by order of the test or by the application. */
@Timeout(60)
class ApplicationTroubleTest {
    private static final String APP = "https://app.northerntrail.example";
    private static final String FETCH =
            "%%[set @text = HttpGet('" + APP + "/quote', true, 0, @status)]%%%%=v(@status)=%%:%%=v(@text)=%%";

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(START)
            .start(fake -> fake.account()
                    .add(
                            CODE,
                            TextResponse.to(CODE.keyword("ASK")).answering(FETCH),
                            TextResponse.to(CODE.keyword("TWICE")).answering(FETCH + " " + FETCH)));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @Nested
    class Ordered {
        @AutoClose
        private final QuoteService quotes = QuoteService.answering("241.50");

        @Test
        void an_answer_that_comes_too_late_leaves_the_application_with_the_call() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).answerTooLate();

            assertFailed("the answer came after the platform had given up waiting", true);

            assertThat(quotes.requests()).hasSize(1);
            assertThat(answersTo("ASK")).containsExactly("0:241.50");
        }

        @Test
        void a_call_that_gets_lost_does_not_reach_the_application() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).loseTheCall();

            assertFailed("the call got lost on its way", false);

            assertThat(quotes.requests()).isEmpty();
            assertThat(answersTo("ASK")).containsExactly("0:241.50");
        }

        @Test
        void a_script_may_try_again_after_a_call_without_an_answer() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).loseTheCall();

            assertThat(answersTo("TWICE")).containsExactly("-2: 0:241.50");
        }

        @Test
        void an_answer_in_its_place_does_not_reach_the_application() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).answerWith(500);

            Exchange exchange = phone.text("ASK");

            assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("-2:");
            assertThat(outcomes(exchange)).containsExactly(new AnsweredInstead(500, ""));
            assertThat(quotes.requests()).isEmpty();
        }

        @Test
        void counts_the_calls_below_the_address_and_comes_in_order() {
            mobileConnect.web().route(APP, quotes.url());
            mobileConnect.web().next(APP + "/other").loseTheCall();
            mobileConnect.web().next(2, APP + "/quote").answerWith(503);
            mobileConnect.web().next(APP).answerWith(200, "instead");

            assertThat(answersTo("ASK")).containsExactly("-2:");
            assertThat(answersTo("ASK")).containsExactly("-2:");
            assertThat(answersTo("ASK")).containsExactly("0:instead");
            assertThat(answersTo("ASK")).containsExactly("0:241.50");
        }

        @ParameterizedTest
        @ValueSource(ints = {199, 600, 0, -1})
        void with_a_status_that_is_none_or_for_no_call_is_refused(int status) {
            assertThatThrownBy(() -> mobileConnect.web().next(0, APP).loseTheCall())
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> mobileConnect.web().next(APP).answerWith(status))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("status of an answer must be 200 to 599 but was " + status);
        }
    }

    @Nested
    class An_application {
        @Test
        void that_is_down_is_not_reached() {
            mobileConnect.web().route(APP, "http://127.0.0.1:1");

            Exchange exchange = phone.text("ASK");

            assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("-2:");
            assertThat(outcomes(exchange)).singleElement().satisfies(outcome -> {
                assertThat(outcome.inWords()).contains("refused").contains("127.0.0.1:1");
                assertThat(outcome.reached()).isFalse();
            });
        }

        @Test
        void that_closes_without_an_answer_is_called_once() {
            playing("", server -> {
                assertFailed(
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
            playing(
                    answer.replace("\\n", "\r\n"),
                    server -> assertFailed(why + " at /" + server.url().substring(7), true));
        }

        @Test
        void that_answers_more_than_there_is_room_for_has_not_answered() {
            playing(
                    "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(256 * 1024 + 1),
                    server -> assertFailed(
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
                mobileConnect.web().route(APP, server.url()).waitAtMost(Duration.ofMillis(300));

                assertFailed("no answer within 300 ms", true);

                assertThat(server.requests()).hasSize(1);
                over.countDown();
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, 600_001})
        void is_not_waited_for_longer_than_anybody_would(long millis) {
            assertThatThrownBy(() -> mobileConnect.web().waitAtMost(Duration.ofMillis(millis)))
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
            playing(
                    "HTTP/1.1 200 OK\r\n" + rest.replace("\\n", "\r\n"),
                    server -> assertThat(answersTo("ASK")).containsExactly("0:" + text));
        }

        @Test
        void may_have_the_call_go_on_first() {
            playing(
                    "HTTP/1.1 100 Continue\r\n\r\n" + PlainServer.ok("241.50"),
                    server -> assertThat(answersTo("ASK")).containsExactly("0:241.50"));
        }

        @Test
        void that_sends_the_call_elsewhere_is_not_followed() {
            try (QuoteService elsewhere = QuoteService.answering("241.50")) {
                playing("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url() + "/\r\n\r\n", server -> {
                    assertThat(answersTo("ASK")).containsExactly("-2:");
                    assertThat(elsewhere.requests()).isEmpty();
                });
            }
        }
    }

    private void assertFailed(String why, boolean reached) {
        Exchange exchange = phone.text("ASK");

        assertThat(outcomes(exchange)).containsExactly(new NotAnswered(why, reached));
        assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("-2:");
    }

    private void playing(String raw, Consumer<PlainServer> story) {
        try (PlainServer server = PlainServer.saying(raw)) {
            mobileConnect.web().route(APP, server.url());
            story.accept(server);
        }
    }

    private static List<ApplicationCall.Outcome> outcomes(Exchange exchange) {
        return exchange.calls().stream().map(ApplicationCall::outcome).toList();
    }

    private List<String> answersTo(String text) {
        return phone.text(text).answers().stream().map(MtMessage::text).toList();
    }
}
