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
import io.github.fakemobileconnect.sms.DeliveryStatus;

/** {@code GET /sms/v1/queueMO/deliveries/{tokenId}}: what has become of the replies to a queued text. */
public final class QueueMoDeliveriesEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        LookUpQueuedText lookUp = new LookUpQueuedText(call.path("tokenId"));
        return Answer.of(call.perform(lookUp), 200, QueueMoDeliveriesEndpoint::render);
    }

    private static ObjectNode render(Found found) {
        ObjectNode body = Json.object();
        ArrayNode tracking = body.putArray("tracking");
        found.said().stream().filter(ConversationText::byCode).forEach(reply -> tracking.add(row(reply)));
        return body;
    }

    private static ObjectNode row(ConversationText reply) {
        return Json.object()
                .put("mobileNumber", reply.number().digits())
                .put("statusCode", DeliveryStatus.DELIVERED.legacyCode())
                .put("message", DeliveryStatus.DELIVERED.legacyMessage());
    }
}
