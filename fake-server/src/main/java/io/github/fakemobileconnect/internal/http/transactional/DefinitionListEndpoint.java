package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.transactional.ListDefinitions;
import io.github.fakemobileconnect.internal.engine.transactional.ListDefinitions.Found;
import io.github.fakemobileconnect.internal.engine.value.DefinitionListing;
import io.github.fakemobileconnect.internal.engine.value.Page;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import java.util.Optional;

/** {@code GET /messaging/v1/sms/definitions}: a page of the send definitions, deleted ones included. */
public final class DefinitionListEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        ListQuery query = new ListQuery(call.query());
        DefinitionListing listing = new DefinitionListing(query.statuses(), query.order());
        Page page = new Page(query.number("$page", 1), query.number("$pageSize", ListQuery.USUAL_SIZE));
        Optional<Rejection> problem = query.problem();
        return problem.isPresent()
                ? Answer.refused(problem.get())
                : new Answer.Accepted(200, render(call.perform(new ListDefinitions(listing, page)), page));
    }

    private static ObjectNode render(Found found, Page page) {
        ObjectNode body = Json.object().put("requestId", found.requestId().toString());
        ArrayNode definitions = body.putArray("definitions");
        found.definitions().forEach(definition -> definitions.add(DefinitionBody.row(definition)));
        return body.put("count", found.definitions().size())
                .put("page", page.number())
                .put("pageSize", page.size());
    }
}
