package io.github.fakemobileconnect.internal.http.mobileconnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.internal.engine.mo.LookUpQueuedText;
import io.github.fakemobileconnect.internal.engine.mo.LookUpQueuedText.Found;
import io.github.fakemobileconnect.internal.engine.value.ConversationText;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;

/** {@code GET /sms/v1/queueMO/history/{tokenId}}: what was said in the conversation that a queued text began. */
public final class QueueMoHistoryEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        LookUpQueuedText lookUp = new LookUpQueuedText(call.path("tokenId"));
        return Answer.of(call.perform(lookUp), 200, QueueMoHistoryEndpoint::render);
    }

    private static ObjectNode render(Found found) {
        ObjectNode body = Json.object()
                .put("count", found.said().size())
                .put("createDate", WireDates.centralTrimmed(found.began()))
                .put("status", "Active");
        ArrayNode history = body.putArray("history");
        found.said().forEach(said -> history.add(row(said)));
        return body;
    }

    private static ObjectNode row(ConversationText said) {
        return Json.object()
                .put("type", said.byCode() ? "MT" : "MO")
                .put("message", said.text())
                .put("date", WireDates.centralTrimmed(said.at()));
    }
}
