package io.github.fakemobileconnect.calls;

import static io.github.fakemobileconnect.kit.NorthernTrail.CODE;
import static io.github.fakemobileconnect.kit.NorthernTrail.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.TextNotRendered;
import io.github.fakemobileconnect.kit.PlainServer;
import io.github.fakemobileconnect.kit.QuoteService;
import io.github.fakemobileconnect.sms.ApplicationCall;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a call that a script makes reaches the application, and what of the answer reaches the script. */
class ApplicationCallTest {
    private static final String APP = "https://app.northerntrail.example";

    @AutoClose
    private final FakeMobileConnect mobileConnect = FakeMobileConnect.configure()
            .startingAt(START)
            .start(fake -> fake.account().add(CODE));

    private final Handset phone = mobileConnect.handset("+1 317 555 1212");

    @AutoClose
    private final QuoteService quotes = QuoteService.answering("241.50");

    @Nested
    class On_the_wire {
        @Test
        void a_get_has_the_host_of_the_script() {
            try (PlainServer application = PlainServer.saying(PlainServer.ok("241.50"))) {
                mobileConnect.web().route(APP, application.url());

                assertThat(answersTo("CRM is %%=HttpGet('" + APP + "/quote?s=CRM')=%%"))
                        .containsExactly("CRM is 241.50");

                assertThat(application.requests()).containsExactly("""
                        GET /quote?s=CRM HTTP/1.1\r
                        Host: app.northerntrail.example\r
                        Connection: close\r
                        User-Agent: fake-mobileconnect\r
                        Accept: */*\r
                        \r
                        """);
            }
        }

        @Test
        void a_post_has_its_media_type_its_body_and_its_headers() {
            try (PlainServer application =
                    PlainServer.saying("HTTP/1.1 201 Created\r\nX-Id: 7\r\nContent-Length: 5\r\n\r\nsaved")) {
                mobileConnect.web().route(APP, application.url());

                assertThat(answersTo("""
                                %%[ set @body = Concat('{"from":"', [MOBILE_NUMBER], '","text":"Grüße"}')
                                set @status = HttpPost2("https://app.northerntrail.example/in", "application/json", @body,
                                    true, @text, @headers, "X-Key", "k1", "Authorization", "Bearer x")
                                set @first = Row(@headers, 1)
                                ]%%%%=v(@status)=%% %%=v(@text)=%% %%=RowCount(@headers)=%% \
                                %%=Field(@first, "Name")=%%: %%=Field(@first, "value")=%%""")).containsExactly("201 saved 2 X-Id: 7");

                assertThat(application.requests()).containsExactly("""
                        POST /in HTTP/1.1\r
                        Host: app.northerntrail.example\r
                        Connection: close\r
                        User-Agent: fake-mobileconnect\r
                        Accept: */*\r
                        Content-Type: application/json\r
                        X-Key: k1\r
                        Authorization: Bearer x\r
                        Content-Length: 39\r
                        \r
                        {"from":"13175551212","text":"Grüße"}""");
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "/q?text=Grüße aus Köln | /q?text=Gr%C3%BC%C3%9Fe%20aus%20K%C3%B6ln",
                    "/a b/c                 | /a%20b/c",
                    "/q?x=a%20b&y=a+b       | /q?x=a%20b&y=a+b",
                    "/q?x=<1>                | /q?x=%3C1%3E",
                    "?x=1                   | /?x=1",
                    "''                     | /",
                    "/q#part                | /q",
                    ":443/q                 | /q"
                })
        void an_address_travels_encoded(String written, String travelling) {
            mobileConnect.web().route(APP, quotes.url());

            assertThat(answersTo("%%=HttpGet('" + APP + written + "')=%%")).containsExactly("241.50");

            assertThat(quotes.requests()).containsExactly("GET app.northerntrail.example " + travelling);
        }
    }

    @Nested
    class Routes {
        @Test
        void of_two_addresses_lead_to_two_applications_in_the_order_of_the_script() {
            try (QuoteService other = QuoteService.answering("Astro")) {
                mobileConnect.web().route(APP, quotes.url()).route("http://crm.example", other.url());

                Exchange exchange = ask("%%=HttpGet('http://crm.example/who')=%% %%=HttpGet('" + APP + "/a')=%%"
                        + " %%=HttpGet('" + APP + "/b')=%%");

                assertThat(exchange.answers()).extracting(MtMessage::text).containsExactly("Astro 241.50 241.50");
                assertThat(exchange.calls())
                        .extracting(ApplicationCall::url)
                        .containsExactly("http://crm.example/who", APP + "/a", APP + "/b");
            }
        }

        @Test
        void of_a_longer_path_win_whatever_was_said_first() {
            try (QuoteService api = QuoteService.answering("api")) {
                mobileConnect.web().route(APP + "/api", api.url()).route(APP, quotes.url());

                assertThat(answersTo("%%=HttpGet('" + APP + "/api/x?y')=%% %%=HttpGet('" + APP + "/apix')=%%"))
                        .containsExactly("api 241.50");

                assertThat(api.requests()).containsExactly("GET app.northerntrail.example /x?y");
                assertThat(quotes.requests()).containsExactly("GET app.northerntrail.example /apix");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "/api,'',/",
            "/api,?s=CRM,/?s=CRM",
            "/api/,'',/",
            "/api,/,/",
            "/api/,/x,/x",
        })
        void with_a_path_lead_to_the_root_of_the_application(String path, String called, String seen) {
            mobileConnect.web().route(APP + path, quotes.url());

            assertThat(answersTo("%%=HttpGet('" + APP + "/api" + called + "')=%%"))
                    .containsExactly("241.50");

            assertThat(quotes.requests()).containsExactly("GET app.northerntrail.example " + seen);
        }

        @ParameterizedTest
        @CsvSource({"'',/v2/", "/,/v2/", "/quote,/v2/quote", "?s=1,/v2/?s=1"})
        void may_lead_below_a_path_of_the_application(String called, String seen) {
            mobileConnect.web().route(APP, quotes.url() + "/v2/");

            assertThat(answersTo("%%=HttpGet('" + APP + called + "')=%%")).containsExactly("241.50");

            assertThat(quotes.requests()).containsExactly("GET app.northerntrail.example " + seen);
        }

        @Test
        void are_gone_after_a_reset() {
            mobileConnect.web().route(APP, quotes.url());
            mobileConnect.reset();

            assertThat(ask("%%=HttpGet('" + APP + "')=%%").answers()).isEmpty();
        }
    }

    @Nested
    class The_status_variable {
        @ParameterizedTest
        @CsvSource({
            "200,text,0,text",
            "204,'',-3,''",
            "200,'',-3,''",
            "301,moved,-2,''",
            "404,none,-2,''",
            "500,x,-2,''"
        })
        void says_how_a_fetch_went(int status, String body, int value, String seen) {
            mobileConnect.web().route(APP, quotes.url()).next(APP).answerWith(status, body);

            assertThat(answersTo("%%[set @text = HttpGet('" + APP
                            + "', true, 0, @status)]%%%%=v(@status)=%%:%%=v(@text)=%%"))
                    .containsExactly(value + ":" + seen);
        }

        @Test
        void says_that_there_was_no_address() {
            assertThat(answersTo("%%[set @text = HttpGet('', true, 0, @status)]%%%%=v(@status)=%%"))
                    .containsExactly("-1");
        }
    }

    @Nested
    class An_answer_that_is_no_success {
        @ParameterizedTest
        @ValueSource(strings = {"HttpGet('%s')", "HttpGet('%s', false)", "HttpPost2('%s', 'a/b', '', true)"})
        void stops_the_script(String call) {
            mobileConnect.web().route(APP, quotes.url()).next(APP).answerWith(404, "none");

            Exchange exchange = ask("%%=" + call.formatted(APP) + "=%%");

            assertThat(exchange.answers()).isEmpty();
            assertThat(exchange.entries())
                    .extracting(Entry::event)
                    .filteredOn(TextNotRendered.class::isInstance)
                    .extracting(event -> ((TextNotRendered) event).failure().inWords())
                    .containsExactly(
                            "the call of " + APP + " failed: it was answered with status 404 (line 1, column 4)");
        }

        @Test
        void is_seen_by_a_post_that_goes_on() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).answerWith(404, "none");

            assertThat(answersTo("%%=HttpPost2('" + APP + "', 'a/b', '', false, @text, @rows)=%%:%%=v(@text)=%%"))
                    .containsExactly("404:none");
        }

        @Test
        void that_never_came_is_0_for_a_post_that_goes_on() {
            mobileConnect.web().route(APP, quotes.url()).next(APP).loseTheCall();

            assertThat(answersTo("%%=HttpPost2('" + APP + "', 'a/b', '', false, @text, @rows)=%%:%%=v(@text)=%%"))
                    .containsExactly("0:");
        }
    }

    private Exchange ask(String content) {
        mobileConnect.account().add(TextResponse.to(CODE.keyword("ASK")).answering(content));
        return phone.text("ASK");
    }

    private List<String> answersTo(String content) {
        return ask(content).answers().stream().map(MtMessage::text).toList();
    }
}
