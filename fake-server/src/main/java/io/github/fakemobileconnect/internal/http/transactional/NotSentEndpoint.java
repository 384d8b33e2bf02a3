package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.transactional.LookUpNotSent;
import io.github.fakemobileconnect.internal.engine.transactional.LookUpNotSent.Found;
import io.github.fakemobileconnect.internal.engine.value.MessageFate;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;
import java.util.Optional;

/** {@code GET /messaging/v1/sms/messages?type=notSent}: the messages that were not sent, older ones first. */
public final class NotSentEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        ListQuery query = new ListQuery(call.query());
        query.require("type", "notSent");
        int size = query.number("$pageSize", ListQuery.USUAL_SIZE);
        LookUpNotSent lookUp = new LookUpNotSent(query.event("lastEventId"), size);
        Optional<Rejection> problem = query.problem();
        return problem.isPresent()
                ? Answer.refused(problem.get())
                : new Answer.Accepted(200, render(call.perform(lookUp), size));
    }

    private static ObjectNode render(Found found, int size) {
        ObjectNode body =
                Json.object().put("requestId", found.requestId().toString()).put("lastEventID", found.last());
        ArrayNode messages = body.putArray("messages");
        found.fates().forEach(fate -> messages.add(row(fate)));
        return body.put("count", found.fates().size()).put("pageSize", size);
    }

    private static ObjectNode row(MessageFate fate) {
        ObjectNode row = Json.object();
        fate.reasons().forEach(reason -> row.put("statusCode", reason.code()).put("statusMessage", reason.wireName()));
        row.put(
                        "eventCategoryType",
                        "TransactionalSendEvents." + fate.progress().wireName())
                .put("timestamp", WireDates.centralTrimmed(fate.at()))
                .put("definitionKey", fate.definition().value())
                .put("eventID", fate.event());
        row.set("info", MessageStatusEndpoint.info(fate));
        return row;
    }
}
