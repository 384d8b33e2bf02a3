package io.github.fakemobileconnect.transactional;

import static io.github.fakemobileconnect.kit.Refusals.ERROR_HANDLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.journal.RequestRefused;
import io.github.fakemobileconnect.journal.RequestUnsupported;
import io.github.fakemobileconnect.kit.Application;
import io.github.fakemobileconnect.kit.NorthernTrail;
import io.github.fakemobileconnect.kit.Refusals;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter-box refuses transactional requests in the same order and with the same bodies as the others. */
class MessagingPrecedenceTest {
    private static final String DEFINITION = "/messaging/v1/sms/definitions/a";
    private static final String NOT_JSON = linked(10004, "Invalid message format");

    @AutoClose
    private final FakeMobileConnect mobileConnect = NorthernTrail.start();

    private final Application application = new Application(mobileConnect);

    /** The faults of a PATCH, in the order in which they are looked for; the last one is that there is no definition. */
    enum Fault {
        TOO_LARGE(413, linked(413, "Request Entity Too Large")),
        UNKNOWN_PATH(404, linked(404, "Not Found")),
        WRONG_METHOD(405, linked(405, "Method Not Allowed")),
        NO_TOKEN(401, linked(0, "Not Authorized")),
        NO_SCOPE(403, plain(20002, "Insufficient Privileges to complete this action.")),
        WRONG_MEDIA_TYPE(415, plain(0, "Unsupported Media Type")),
        NO_JSON(400, NOT_JSON),
        UNKNOWN_MEMBER(400, plain(109122, "MCMS_UTM_Validation_UnknownFieldName: x")),
        NO_DEFINITION(404, plain(30003, "MCMS_UTM_Runtime_ObjectNotFound: a"));

        private final int status;
        private final String body;

        Fault(int status, String body) {
            this.status = status;
            this.body = body;
        }

        boolean isInRequestWithAllFrom(Fault first) {
            return compareTo(first) >= 0;
        }
    }

    private static String linked(int code, String message) {
        return "{\"documentation\":\"%s\",\"errorcode\":%d,\"message\":\"%s\"}"
                .formatted(ERROR_HANDLING, code, message);
    }

    private static String plain(int code, String message) {
        return "{\"message\":\"%s\",\"errorcode\":%d,\"documentation\":\"\"}".formatted(message, code);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_with_this_fault_and_all_later_ones_is_refused_for_this_one(Fault first) {
        HttpResponse<String> answer = application.send(requestWithAllFrom(first));

        assertThat(answer.body()).isEqualTo(first.body);
        assertThat(answer.statusCode()).isEqualTo(first.status);
        boolean unsupported = first == Fault.UNKNOWN_PATH || first == Fault.WRONG_METHOD;
        assertThat(mobileConnect.journal().entries())
                .hasSize(2)
                .element(1)
                .satisfies(entry -> assertThat(entry.event())
                        .isInstanceOf(unsupported ? RequestUnsupported.class : RequestRefused.class));
    }

    private HttpRequest.Builder requestWithAllFrom(Fault first) {
        boolean unauthorised = Fault.NO_TOKEN.isInRequestWithAllFrom(first);
        if (!unauthorised && Fault.NO_SCOPE.isInRequestWithAllFrom(first)) {
            application.useTokenWithScopes("sms_read sms_send");
            mobileConnect.reset();
        }
        boolean wrongType = Fault.WRONG_MEDIA_TYPE.isInRequestWithAllFrom(first);
        HttpRequest.Builder request = application
                .request(Fault.UNKNOWN_PATH.isInRequestWithAllFrom(first) ? "/messaging/v1/sms/nowhere" : DEFINITION)
                .header("Content-Type", wrongType ? "application/x-www-form-urlencoded" : "application/json")
                .method(
                        Fault.WRONG_METHOD.isInRequestWithAllFrom(first) ? "PUT" : "PATCH",
                        BodyPublishers.ofString(bodyWithAllFrom(first)));
        return unauthorised ? request : application.authorised(request);
    }

    private static String bodyWithAllFrom(Fault first) {
        if (Fault.TOO_LARGE.isInRequestWithAllFrom(first)) {
            return "x".repeat(1024 * 1024 + 1);
        }
        if (Fault.NO_JSON.isInRequestWithAllFrom(first)) {
            return "x";
        }
        return Fault.UNKNOWN_MEMBER.isInRequestWithAllFrom(first) ? "{\"x\":1}" : "{}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /messaging/v1/sms/definitions         | POST, GET",
                "POST   | /messaging/v1/sms/definitions/a       | GET, PATCH, DELETE",
                "PATCH  | /messaging/v1/sms/definitions/a/queue | GET, DELETE",
                "DELETE | /messaging/v1/sms/messages            | POST, GET",
                "PATCH  | /messaging/v1/sms/messages/m1         | POST, GET"
            })
    void a_wrong_method_is_told_the_right_ones(String method, String path, String allowed) {
        var answer = application.send(application.request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"a\"", "{\"a\":1,}", "{}{}"})
    void a_patch_without_a_json_object_is_refused(String body) {
        var answer = application.send(application
                .authorised(application.request(DEFINITION))
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)));

        Refusals.assertRefused(mobileConnect, answer, 400, NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/json", "application/merge-patch", "application/x-www-form-urlencoded"})
    void a_patch_of_another_media_type_or_none_is_refused(String type) {
        HttpRequest.Builder request = application
                .authorised(application.request(DEFINITION))
                .method("PATCH", type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));

        var answer = application.send(type.isEmpty() ? request : request.header("Content-Type", type));

        Refusals.assertRefused(mobileConnect, answer, 415, Fault.WRONG_MEDIA_TYPE.body);
    }

    @Test
    void a_patch_of_a_media_type_that_is_json_is_read() {
        var answer = application.send(application
                .authorised(application.request(DEFINITION))
                .header("Content-Type", "application/merge-patch+json; charset=utf-8")
                .method("PATCH", BodyPublishers.ofString("{}")));

        Refusals.assertRefused(mobileConnect, answer, 404, Fault.NO_DEFINITION.body);
    }

    @Test
    void a_request_is_throttled_in_the_platforms_shape() {
        mobileConnect.faults().next(Route.DEFINITION_GET).tooManyRequests(Duration.ofSeconds(7));

        var answer = application.send(application.request(DEFINITION));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body())
                .isEqualTo("{\"message\":\"Rate limit exceeded\",\"errorcode\":50100,\"retryAfter\":7,"
                        + "\"documentation\":\"" + ERROR_HANDLING + "\"}");
    }
}
