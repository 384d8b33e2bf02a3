package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.internal.engine.transactional.ClearQueue;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;

/** {@code DELETE /messaging/v1/sms/definitions/{definitionKey}/queue}: clears the queue of an inactive send definition. */
public final class DefinitionQueueClearEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        return Answer.of(
                call.perform(new ClearQueue(call.path("definitionKey"))),
                200,
                requestId ->
                        Json.object().put("requestId", requestId.toString()).put("message", "Queued"));
    }
}
