package io.github.fakemobileconnect.internal.http.mobileconnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.internal.engine.mo.QueueMo;
import io.github.fakemobileconnect.internal.engine.mo.QueueMo.Queued;
import io.github.fakemobileconnect.internal.engine.value.Subscriber;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.List;

/**
 * {@code POST /sms/v1/queueMO}: replays a text on behalf of handsets.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_sms/postQueueMO.html">Queue
 *     MO message</a>
 */
public final class QueueMoEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        WireReader body = call.body();
        QueueMo queueMo = new QueueMo(
                RecipientReader.mobileNumbers(body),
                RecipientReader.subscribers(body),
                body.text("shortCode").strip(),
                body.text("messageText"));
        return Answer.of(call.perform(queueMo), 202, QueueMoEndpoint::render);
    }

    private static ObjectNode render(List<Queued> queued) {
        ObjectNode body = Json.object();
        ArrayNode results = body.putArray("results");
        queued.forEach(each -> results.add(render(each)));
        return body;
    }

    private static ObjectNode render(Queued queued) {
        ObjectNode result = Json.object().put("identifier", queued.token().value());
        if (queued.subscribers().isEmpty()) {
            queued.numbers().forEach(number -> result.put("mobileNumber", number.digits()));
        } else {
            ArrayNode subscribers = result.putArray("subscribers");
            queued.subscribers().forEach(subscriber -> subscribers.add(render(subscriber)));
        }
        return result.put("result", "OK");
    }

    private static ObjectNode render(Subscriber subscriber) {
        return Json.object()
                .put("mobilenumber", subscriber.number().digits())
                .put("subscriberkey", subscriber.key().value());
    }
}
