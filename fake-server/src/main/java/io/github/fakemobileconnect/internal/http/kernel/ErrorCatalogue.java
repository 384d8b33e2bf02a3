package io.github.fakemobileconnect.internal.http.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.ApiFamily;
import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Header;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Every error that the fake answers: the HTTP form of each reason for a refusal, and no error text anywhere else. */
public final class ErrorCatalogue {
    private static final Header CHALLENGE =
            new Header("WWW-Authenticate", "Bearer realm=\"fake-mobileconnect\", error=\"invalid_token\"");

    private final Map<Reason, ErrorRow> rows;

    private ErrorCatalogue(Map<Reason, ErrorRow> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** A catalogue without any error. */
    public static ErrorCatalogue empty() {
        return new ErrorCatalogue(Map.of());
    }

    /** These errors and those of one more family of reasons. */
    public <R extends Enum<R> & Reason> ErrorCatalogue with(Class<R> family, Function<R, ErrorRow> table) {
        Map<Reason, ErrorRow> more = new HashMap<>(rows);
        for (R reason : family.getEnumConstants()) {
            more.put(reason, table.apply(reason));
        }
        return new ErrorCatalogue(more);
    }

    /** The answer to a refused request that reached no route. */
    public ApiResponse answer(List<Rejection> rejections) {
        return answer(ApiFamily.MOBILE_CONNECT, rejections);
    }

    /** The answer to a refused request; the first reason decides the status, and with the family of the route the shape. */
    public ApiResponse answer(ApiFamily family, List<Rejection> rejections) {
        ErrorRow row = row(rejections.get(0).reason());
        ErrorShape shape = row.shape() == ErrorShape.ERRORS && row.status() == 400 && family == ApiFamily.OPT_IN_MESSAGE
                ? ErrorShape.FIELD_ERRORS
                : row.shape();
        List<String> texts = rejections.stream()
                .map(rejection -> row(rejection.reason()).textFor(rejection))
                .toList();
        return new ApiResponse(
                row.status(),
                headers(row, rejections.get(0)),
                shape.body(row, rejections.get(0), texts).toString());
    }

    private static List<Header> headers(ErrorRow row, Rejection rejection) {
        if (row.shape() == ErrorShape.THROTTLED) {
            return List.of(new Header("Retry-After", rejection.values().get(0)));
        }
        return row.status() == 401 && row.shape() != ErrorShape.OAUTH ? List.of(CHALLENGE) : List.of();
    }

    /** Writes a fault of one part of a request, which is accepted as a whole, into the response of that part. */
    public void describe(Rejection fault, ObjectNode response) {
        ErrorRow row = row(fault.reason());
        response.put("errorcode", Integer.parseInt(row.code())).put("message", row.textFor(fault));
    }

    /** The row of a reason. */
    public ErrorRow row(Reason reason) {
        return Objects.requireNonNull(rows.get(reason), reason.name());
    }
}
