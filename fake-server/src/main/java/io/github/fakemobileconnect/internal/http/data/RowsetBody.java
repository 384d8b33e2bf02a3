package io.github.fakemobileconnect.internal.http.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.internal.engine.account.ListRows.Found;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page of rows as it travels: columns in lower case, and no {@code items} where there are none. */
final class RowsetBody {
    private static final String LINK = "/v1/customobjectdata/token/%s/rowset?$page=%d";

    private RowsetBody() {}

    static ObjectNode of(Found found) {
        ObjectNode body = Json.object();
        int page = found.page().number();
        ObjectNode links = body.putObject("links").put("self", LINK.formatted(found.token(), page));
        if ((long) page * found.page().size() < found.count()) {
            links.put("next", LINK.formatted(found.token(), page + 1));
        }
        body.put("requestToken", found.token().toString())
                .put("tokenExpireDateUtc", WireDates.utcTrimmed(found.expires()))
                .put("customObjectId", found.id().toString())
                .put("customObjectKey", found.item().key())
                .put("pageSize", found.page().size())
                .put("page", page)
                .put("count", found.count())
                .put("top", 0);
        if (!found.rows().isEmpty()) {
            ArrayNode items = body.putArray("items");
            List<String> identity =
                    found.item().primaryKey().stream().map(RowsetBody::lower).toList();
            found.rows().forEach(row -> items.add(item(row, identity)));
        }
        return body;
    }

    private static ObjectNode item(Map<String, String> row, List<String> identity) {
        ObjectNode item = Json.object();
        ObjectNode keys = item.putObject("keys");
        ObjectNode values = item.putObject("values");
        row.forEach((column, value) -> {
            ObjectNode part = identity.contains(lower(column)) ? keys : values;
            part.put(lower(column), value);
        });
        return item;
    }

    private static String lower(String column) {
        return column.toLowerCase(Locale.ROOT);
    }
}
