package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.engine.transactional.DefinitionFound;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;

/** A send definition on the wire. */
final class DefinitionBody {
    private DefinitionBody() {}

    static ObjectNode whole(DefinitionFound found) {
        Definition definition = found.definition();
        SendDefinition item = definition.item();
        ObjectNode body = Json.object()
                .put("requestId", found.requestId().toString())
                .put("name", item.name())
                .put("definitionKey", item.key().value())
                .put("definitionId", definition.id().toString())
                .put("description", item.description())
                .put("status", definition.status().wireName())
                .put("createdDate", WireDates.centralMinutes(definition.created()))
                .put("modifiedDate", WireDates.centralMinutes(definition.modified()));
        body.putObject("content").put("message", item.text());
        body.putObject("subscriptions")
                .put("shortCode", item.keyword().code())
                .put("countryCode", found.country())
                .put("keyword", item.keyword().word())
                .put("autoAddSubscriber", item.addsSubscribers())
                .put("updateSubscriber", item.updatesSubscribers());
        Json.readObject(definition.options()).ifPresent(options -> body.set("options", options));
        return body;
    }

    static ObjectNode row(Definition definition) {
        return Json.object()
                .put("name", definition.item().name())
                .put("definitionKey", definition.key().value())
                .put("status", definition.status().wireName())
                .put("createdDate", WireDates.centralMinutes(definition.created()))
                .put("modifiedDate", WireDates.centralMinutes(definition.modified()));
    }
}
