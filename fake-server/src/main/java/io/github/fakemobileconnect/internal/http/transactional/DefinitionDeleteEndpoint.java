package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.internal.engine.transactional.DeleteDefinition;
import io.github.fakemobileconnect.internal.engine.transactional.DeleteDefinition.Archived;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;

/** {@code DELETE /messaging/v1/sms/definitions/{definitionKey}}: archives a send definition under a new key. */
public final class DefinitionDeleteEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        DeleteDefinition delete = new DeleteDefinition(call.path("definitionKey"));
        return Answer.of(call.perform(delete), 200, DefinitionDeleteEndpoint::render);
    }

    private static ObjectNode render(Archived archived) {
        return Json.object()
                .put("message", "Success")
                .put("requestId", archived.requestId().toString())
                .put("deletedDefinitionKey", archived.key().value());
    }
}
