package io.github.fakemobileconnect.internal.http.transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.transactional.MessageOrder;
import io.github.fakemobileconnect.internal.engine.transactional.SendMessages;
import io.github.fakemobileconnect.internal.http.kernel.Json;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a request that sends transactional messages. */
final class SendReader {
    private final KnownFields body;
    private final String definitionKey;
    private final String override;
    private final boolean resubscribe;
    private final boolean alone;
    private final Map<String, String> attributes;
    private final List<Rejection> problems = new ArrayList<>();
    private final List<MessageOrder> recipients = new ArrayList<>();

    private SendReader(WireReader request, boolean alone) {
        this.body = new KnownFields(request)
                .knowing("definitionKey", "recipient", "recipients", "content", "subscriptions", "attributes");
        this.definitionKey = body.text("definitionKey", "");
        String text = body.inside("content").knowing("message").text("message", "");
        this.override = text.isBlank() ? "" : text;
        body.inside("attributes");
        this.resubscribe = body.inside("subscriptions")
                .knowing("resubscribe")
                .flag("resubscribe", false, TransactionalReason.RESUBSCRIBE_INVALID);
        this.alone = alone;
        this.attributes = request.object("attributes").map(WireReader::texts).orElse(Map.of());
        if (definitionKey.isBlank()) {
            problems.add(Rejection.of(TransactionalReason.DEFINITION_KEY_MISSING));
        }
    }

    /** A request with the message key in its path. */
    static SendReader toOne(WireReader request, String messageKey) {
        SendReader reader = new SendReader(request, true);
        if (messageKey.isBlank()) {
            reader.problems.add(Rejection.of(TransactionalReason.MESSAGE_KEY_MISSING));
        }
        reader.refuseForeign("recipients");
        Optional<WireReader> recipient = request.object("recipient");
        reader.body.inside("recipient").knowing("contactKey", "to", "messageKey", "attributes");
        recipient.ifPresentOrElse(
                one -> reader.recipients.add(reader.order(one, messageKey)), reader::refuseForLackOfRecipients);
        return reader;
    }

    /** A request that may name many recipients. */
    static SendReader toSeveral(WireReader request) {
        SendReader reader = new SendReader(request, false);
        reader.refuseForeign("recipient");
        if (request.object("recipients").isPresent()) {
            reader.body.refuse(TransactionalReason.FIELD_TYPE_WRONG, "recipients");
        }
        request.array("recipients").forEach(element -> {
            WireReader one = new WireReader(element instanceof ObjectNode object ? object : Json.object());
            reader.body.among("recipients", one).knowing("contactKey", "to", "messageKey", "attributes");
            reader.recipients.add(reader.order(one, one.text("messageKey")));
        });
        if (reader.recipients.isEmpty()) {
            reader.refuseForLackOfRecipients();
        }
        return reader;
    }

    private MessageOrder order(WireReader recipient, String messageKey) {
        return new RecipientReader(recipient, attributes).order(messageKey);
    }

    private void refuseForeign(String name) {
        if (body.has(name)) {
            problems.add(Rejection.of(TransactionalReason.FIELD_VALUE_INVALID, name));
        }
    }

    private void refuseForLackOfRecipients() {
        problems.add(Rejection.of(TransactionalReason.NO_RECIPIENT));
    }

    /** What is wrong with the request first; a recipient at fault is no such thing. */
    Optional<Rejection> problem() {
        return body.problem().or(() -> problems.stream().findFirst());
    }

    /** What is to be done, once nothing is wrong with the request. */
    SendMessages order() {
        return new SendMessages(definitionKey, recipients, override, resubscribe, alone);
    }
}
