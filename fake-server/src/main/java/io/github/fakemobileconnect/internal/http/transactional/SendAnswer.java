package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.transactional.SendMessages.Accepted;
import io.github.fakemobileconnect.internal.engine.transactional.SendMessages.Response;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.ErrorCatalogue;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import java.util.Optional;

/** What both routes that send transactional messages answer. */
final class SendAnswer {
    private static final int SOME_FAILED = 109001;

    private final ErrorCatalogue errors;

    /** Answers that tell the faults of recipients as these errors. */
    SendAnswer(ErrorCatalogue errors) {
        this.errors = errors;
    }

    Answer to(Call call, SendReader request) {
        Optional<Rejection> problem = request.problem();
        return problem.isPresent()
                ? Answer.refused(problem.get())
                : Answer.of(call.perform(request.order()), 202, this::render);
    }

    private ObjectNode render(Accepted accepted) {
        long failed = accepted.responses().stream()
                .filter(response -> !response.faults().isEmpty())
                .count();
        ObjectNode body = Json.object().put("requestId", accepted.requestId().toString());
        if (failed == 0) {
            body.put("errorcode", 0);
        } else {
            body.put("errorcode", SOME_FAILED)
                    .put(
                            "message",
                            "MCMS_UTM_ResponsesHasErrors: %d subscribers failed to queue out of %d"
                                    .formatted(failed, accepted.responses().size()));
        }
        ArrayNode responses = body.putArray("responses");
        accepted.responses().forEach(response -> responses.add(row(response)));
        return body;
    }

    private ObjectNode row(Response response) {
        ObjectNode row = Json.object().put("messageKey", response.messageKey());
        response.faults().forEach(fault -> errors.describe(fault, row));
        return row;
    }
}
