package io.github.fakemobileconnect.internal.http.kernel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.Rejection;
import java.util.List;

/** The families of error bodies. */
enum ErrorShape {
    /** The platform's, with a link to its documentation. */
    PLATFORM_WITH_LINK {
        @Override
        ObjectNode body(ErrorRow row, Rejection first, List<String> texts) {
            return Json.object()
                    .put("documentation", ERROR_HANDLING)
                    .put("errorcode", Integer.parseInt(row.code()))
                    .put("message", texts.get(0));
        }
    },
    /** The platform's, with an empty link. */
    PLATFORM {
        @Override
        ObjectNode body(ErrorRow row, Rejection first, List<String> texts) {
            return Json.object()
                    .put("message", texts.get(0))
                    .put("errorcode", Integer.parseInt(row.code()))
                    .put("documentation", "");
        }
    },
    /** That of the platform when it throttles: it says after how many seconds to try again. */
    THROTTLED {
        @Override
        ObjectNode body(ErrorRow row, Rejection first, List<String> texts) {
            return Json.object()
                    .put("message", texts.get(0))
                    .put("errorcode", Integer.parseInt(row.code()))
                    .put("retryAfter", Long.parseLong(first.values().get(0)))
                    .put("documentation", ERROR_HANDLING);
        }
    },
    /** That of {@code /sms/v1}: all problems of the request as texts. */
    ERRORS {
        @Override
        ObjectNode body(ErrorRow row, Rejection first, List<String> texts) {
            ObjectNode body = Json.object();
            texts.forEach(body.putArray("errors")::add);
            return body;
        }
    },
    /** That of the model state validation: all problems of the request as fields. */
    FIELD_ERRORS {
        @Override
        ObjectNode body(ErrorRow row, Rejection first, List<String> texts) {
            ObjectNode body = Json.object()
                    .put("message", "Invalid data")
                    .put("errorcode", 11000)
                    .put("documentation", "");
            body.putArray("objectErrors");
            ArrayNode fields = body.putArray("fieldErrors");
            texts.forEach(text -> fields.add(
                    Json.object().put("message", text).put("errorcode", 10005).put("documentation", "")));
            return body;
        }
    },
    /** That of the token route. */
    OAUTH {
        @Override
        ObjectNode body(ErrorRow row, Rejection first, List<String> texts) {
            return Json.object()
                    .put("error", row.code())
                    .put("error_description", texts.get(0))
                    .put("error_uri", "https://developer.salesforce.com/docs");
        }
    };

    private static final String ERROR_HANDLING =
            "https://developer.salesforce.com/docs/atlas.en-us.mc-apis.meta/mc-apis/error-handling.htm";

    abstract ObjectNode body(ErrorRow row, Rejection first, List<String> texts);
}
