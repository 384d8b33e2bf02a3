package io.github.fakemobileconnect.internal.http.mobileconnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.send.LookUpSend;
import io.github.fakemobileconnect.internal.engine.send.LookUpSend.Found;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;
import io.github.fakemobileconnect.sms.DeliveryStatus;

/**
 * {@code GET /sms/v1/messageContact/{messageId}/deliveries/{tokenId}}: what has become of a send.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_sms/getMessageContactDelivery.html">Delivery
 *     status of a message to contacts</a>
 */
public final class DeliveriesEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        LookUpSend lookUp = new LookUpSend(call.path("messageId"), call.path("tokenId"));
        return Answer.of(call.perform(lookUp), 200, DeliveriesEndpoint::render);
    }

    private static ObjectNode render(Found found) {
        ObjectNode body = Json.object()
                .put("message", found.text())
                .put("count", found.count())
                .put("createDate", WireDates.centralTrimmed(found.created()));
        found.completed().forEach(completed -> body.put("completeDate", WireDates.centralTrimmed(completed)));
        body.put("status", found.status().wireName());
        ArrayNode tracking = body.putArray("tracking");
        found.sent()
                .forEach(sent -> sent.states()
                        .forEach(status -> tracking.add(row(sent.message().to(), status))));
        return body;
    }

    private static ObjectNode row(MobileNumber number, DeliveryStatus status) {
        return Json.object()
                .put("mobileNumber", number.digits())
                .put("statusCode", status.legacyCode())
                .put("message", status.legacyMessage())
                .put("standardStatusCode", status.standardCode())
                .put("description", status.description());
    }
}
