package io.github.fakemobileconnect.edge;

import static io.github.fakemobileconnect.kit.Refusals.ERROR_HANDLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the letter-box itself refuses, and in which order it looks. */
class LetterBoxRefusalsTest {
    private static final String QUEUE_MO = "/sms/v1/queueMO";

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    /** The faults that a request can have, in the order in which they are looked for, with the exact answer to each. */
    enum Fault {
        TOO_LARGE(413, linked(413, "Request Entity Too Large")),
        UNKNOWN_PATH(404, linked(404, "Not Found")),
        WRONG_METHOD(405, linked(405, "Method Not Allowed")),
        NO_TOKEN(401, linked(0, "Not Authorized")),
        NO_SCOPE(403, plain(20002, "Insufficient Privileges to complete this action.")),
        WRONG_MEDIA_TYPE(415, plain(0, "Unsupported Media Type")),
        NOT_JSON(400, linked(10004, "Invalid message format"));

        private final int status;
        private final String body;

        Fault(int status, String body) {
            this.status = status;
            this.body = body;
        }

        private static String linked(int code, String message) {
            return "{\"documentation\":\"%s\",\"errorcode\":%d,\"message\":\"%s\"}"
                    .formatted(ERROR_HANDLING, code, message);
        }

        private static String plain(int code, String message) {
            return "{\"message\":\"%s\",\"errorcode\":%d,\"documentation\":\"\"}".formatted(message, code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_with_this_fault_and_all_later_ones_is_refused_for_this_one(Fault first) {
        var answer = application.send(requestWithAllFaultsFrom(first));

        assertThat(answer.statusCode()).isEqualTo(first.status);
        assertThat(answer.body()).isEqualTo(first.body);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        boolean unsupported = first == Fault.UNKNOWN_PATH || first == Fault.WRONG_METHOD;
        assertThat(mobileConnect.journal().entries()).hasSize(2).element(1).satisfies(entry -> {
            assertThat(entry.event()).isInstanceOf(unsupported ? RequestUnsupported.class : RequestRefused.class);
            assertThat(entry.cause()).isEqualTo(1);
        });
    }

    private HttpRequest.Builder requestWithAllFaultsFrom(Fault first) {
        boolean unauthorised = has(Fault.NO_TOKEN, first);
        if (!unauthorised && has(Fault.NO_SCOPE, first)) {
            application.useTokenWithoutScopes();
            mobileConnect.reset();
        }
        HttpRequest.Builder request = application
                .request(has(Fault.UNKNOWN_PATH, first) ? "/nowhere" : QUEUE_MO)
                .header("Content-Type", has(Fault.WRONG_MEDIA_TYPE, first) ? "text/plain" : "application/json")
                .method(
                        has(Fault.WRONG_METHOD, first) ? "PUT" : "POST",
                        BodyPublishers.ofString(has(Fault.TOO_LARGE, first) ? "x".repeat(1024 * 1024 + 1) : "x"));
        return unauthorised ? request : application.authorised(request);
    }

    private static boolean has(Fault fault, Fault first) {
        return fault.compareTo(first) >= 0;
    }

    @Nested
    class Not_authorised {
        @Test
        void without_a_header() {
            assertUnauthorised(application.postWithoutToken(QUEUE_MO, "{}"), "token missing");
        }

        @Test
        void with_another_scheme() {
            var answer = application.send(application
                    .request(QUEUE_MO)
                    .header("Authorization", "Basic abc")
                    .POST(BodyPublishers.ofString("{}")));

            assertUnauthorised(answer, "token missing");
        }

        @Test
        void with_a_token_that_nobody_issued() {
            application.useToken("abc");

            assertUnauthorised(application.post(QUEUE_MO, "{}"), "token unknown");
        }

        @Test
        void with_a_token_that_has_expired() {
            mobileConnect.time().advanceBy(Duration.ofMinutes(20));
            long before = mobileConnect.journal().newest();

            HttpResponse<String> answer = application.post(QUEUE_MO, "{}");

            assertThat(answer.body()).isEqualTo(Fault.NO_TOKEN.body);
            Refusals.assertOnlyRefused(mobileConnect.journal().after(before), 401, Fault.NO_TOKEN.body);
            assertThat(newestRejections()).hasToString("[token expired: 2026-03-01T09:20:00Z]");
        }

        private void assertUnauthorised(HttpResponse<String> answer, String reason) {
            Refusals.assertRefused(mobileConnect, answer, 401, Fault.NO_TOKEN.body);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer realm=\"fake-mobileconnect\", error=\"invalid_token\"");
            assertThat(newestRejections()).hasToString("[" + reason + "]");
        }
    }

    @Test
    void a_wrong_method_is_told_the_right_one() {
        var answer = application.send(application.request(QUEUE_MO).DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "1", "{", "{}{}", "{\"a\":1,}", "{a:1}", "not json"})
    void a_body_that_is_no_json_object_is_refused(String body) {
        Refusals.assertRefused(mobileConnect, application.post(QUEUE_MO, body), 400, Fault.NOT_JSON.body);
    }

    @Test
    void a_body_nested_too_deeply_is_refused() {
        String body = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        Refusals.assertRefused(mobileConnect, application.post(QUEUE_MO, body), 400, Fault.NOT_JSON.body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "APPLICATION/JSON",
                "application/vnd.x+json"
            })
    void a_body_declared_as_json_is_read(String type) {
        var answer = application.send(application
                .authorised(application.request(QUEUE_MO))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.body()).contains("errors");
    }

    @Test
    void a_form_is_for_the_token_route_only() {
        var answer = application.send(application
                .authorised(application.request(QUEUE_MO))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("shortCode=86288")));

        Refusals.assertRefused(mobileConnect, answer, 415, Fault.WRONG_MEDIA_TYPE.body);
    }

    private List<Rejection> newestRejections() {
        var entries = mobileConnect.journal().entries();
        return ((RequestRefused) entries.get(entries.size() - 1).event()).rejections();
    }
}
