package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.transactional.DefinitionDraft;
import io.github.fakemobileconnect.internal.engine.value.Definition.Status;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import java.util.Arrays;
import java.util.Optional;

/** Reads what a request says about a send definition. */
final class DefinitionReader {
    private final KnownFields body;
    private final String key;
    private final KnownFields content;
    private final KnownFields subscriptions;

    private DefinitionReader(KnownFields body) {
        this.body = body;
        this.key = body.text("definitionKey", "");
        this.content = body.inside("content").knowing("message");
        this.subscriptions = body.inside("subscriptions")
                .knowing(
                        "shortCode",
                        "countryCode",
                        "keyword",
                        "autoAddSubscriber",
                        "updateSubscriber",
                        "dataExtension");
    }

    /** A request that creates a definition. */
    static DefinitionReader creating(WireReader body) {
        return new DefinitionReader(new KnownFields(body)
                .knowing("definitionKey", "name", "description", "status", "content", "subscriptions", "options"));
    }

    /** A request that changes one; its key cannot be changed. */
    static DefinitionReader changing(WireReader body) {
        return new DefinitionReader(
                new KnownFields(body).knowing("name", "description", "status", "content", "subscriptions", "options"));
    }

    /** What is wrong with the request by itself first. */
    Optional<Rejection> problem() {
        over(DefinitionDraft.of(""));
        return body.problem();
    }

    /** A definition of which nothing was known before. */
    DefinitionDraft draft() {
        return over(DefinitionDraft.of(key));
    }

    /** What the request says, over what there was. */
    DefinitionDraft over(DefinitionDraft before) {
        return new DefinitionDraft(
                before.key(),
                body.text("name", before.name()),
                body.text("description", before.description()),
                status(before.status()),
                content.text("message", before.text()),
                subscriptions.text("shortCode", before.shortCode()).strip(),
                subscriptions.text("countryCode", before.countryCode()),
                subscriptions.text("keyword", before.keyword()).strip(),
                subscriptions.flag(
                        "autoAddSubscriber", before.addsSubscribers(), TransactionalReason.AUTO_ADD_SUBSCRIBER_INVALID),
                subscriptions.flag(
                        "updateSubscriber", before.updatesSubscribers(), TransactionalReason.UPDATE_SUBSCRIBER_INVALID),
                options(before.options()));
    }

    private Status status(Status before) {
        if (!body.has("status")) {
            return before;
        }
        Optional<Status> named = Arrays.stream(Status.values())
                .filter(status -> status.wireName()
                        .equalsIgnoreCase(body.text("status", "").strip()))
                .findFirst();
        if (named.isEmpty()) {
            body.refuse(TransactionalReason.FIELD_VALUE_INVALID, "status");
        }
        return named.orElse(before);
    }

    private String options(String before) {
        if (!body.has("options")) {
            return before;
        }
        if (body.reader().object("options").isEmpty()) {
            body.refuse(TransactionalReason.OPTIONS_INVALID, "options");
        }
        return body.reader().written("options");
    }
}
