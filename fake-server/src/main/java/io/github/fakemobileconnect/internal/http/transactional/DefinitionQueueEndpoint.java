package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.internal.engine.transactional.LookUpQueue;
import io.github.fakemobileconnect.internal.engine.transactional.LookUpQueue.Found;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;

/** {@code GET /messaging/v1/sms/definitions/{definitionKey}/queue}: what waits for an inactive send definition. */
public final class DefinitionQueueEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        LookUpQueue lookUp = new LookUpQueue(call.path("definitionKey"));
        return Answer.of(call.perform(lookUp), 200, DefinitionQueueEndpoint::render);
    }

    private static ObjectNode render(Found found) {
        return Json.object()
                .put("requestId", found.requestId().toString())
                .put("count", found.count())
                .put("ageSeconds", found.age().toSeconds());
    }
}
