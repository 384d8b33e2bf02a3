package io.github.fakemobileconnect.internal.http.mobileconnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.internal.engine.send.LookUpSend;
import io.github.fakemobileconnect.internal.engine.send.LookUpSend.Found;
import io.github.fakemobileconnect.internal.engine.value.SentText;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Call;
import io.github.fakemobileconnect.internal.http.kernel.Endpoint;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireDates;
import java.util.List;

/**
 * {@code GET /sms/v1/messageContact/{messageId}/history/{tokenId}/mobileNumber/{mobileNumber}}: the last message of a send to
 * one number.
 */
public final class HistoryEndpoint implements Endpoint {
    @Override
    public Answer answer(Call call) {
        LookUpSend lookUp = new LookUpSend(call.path("messageId"), call.path("tokenId"));
        String number = call.path("mobileNumber");
        return Answer.of(call.perform(lookUp), 200, found -> render(found, number));
    }

    /** The number is looked up as it stands; one that is none was sent nothing. */
    private static ObjectNode render(Found found, String number) {
        List<SentText> last = found.sent().stream()
                .filter(sent -> sent.message().to().digits().equals(number))
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
        ObjectNode body = Json.object()
                .put("count", last.size())
                .put("createDate", WireDates.centralTrimmed(found.created()))
                .put("status", "Active");
        ArrayNode history = body.putArray("history");
        last.forEach(sent -> history.add(Json.object()
                .put("type", "MT")
                .put("message", sent.message().text())
                .put("date", WireDates.centralTrimmed(sent.at()))));
        return body;
    }
}
