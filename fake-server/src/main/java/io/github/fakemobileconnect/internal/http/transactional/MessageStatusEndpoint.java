package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.internal.engine.transactional.LookUpMessage;
import io.github.fakemobileconnect.internal.engine.transactional.LookUpMessage.Found;
import io.github.fakemobileconnect.internal.engine.value.MessageFate;
import io.github.fakemobileconnect.internal.engine.value.MessageFate.Progress;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;

/**
 * {@code GET /messaging/v1/sms/messages/{messageKey}}: what has become of a transactional message.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_sms/getSMSSendStatusForRecipient.html">Send
 *     status for a recipient</a>
 */
public final class MessageStatusEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        return Answer.of(call.perform(new LookUpMessage(call.path("messageKey"))), 200, MessageStatusEndpoint::render);
    }

    private static ObjectNode render(Found found) {
        Progress progress =
                found.fates().stream().map(MessageFate::progress).findFirst().orElse(Progress.QUEUED);
        ObjectNode body = Json.object()
                .put("requestId", found.requestId().toString())
                .put("eventCategoryType", "TransactionalSendEvents." + progress.wireName())
                .put("timestamp", WireDates.centralTrimmed(found.at()));
        found.fates().forEach(fate -> {
            body.put("compositeId", fate.compositeId());
            ObjectNode info = info(fate);
            fate.reasons()
                    .forEach(reason -> info.put("statusCode", reason.code()).put("statusMessage", reason.wireName()));
            body.set("info", info);
        });
        return body;
    }

    static ObjectNode info(MessageFate fate) {
        return Json.object()
                .put("messageKey", fate.messageKey())
                .put("contactKey", fate.contactKey())
                .put("to", fate.to());
    }
}
