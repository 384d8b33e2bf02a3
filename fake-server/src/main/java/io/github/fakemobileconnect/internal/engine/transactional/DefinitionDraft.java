package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.Definition.Status;
import java.util.Locale;

/**
 * A send definition as requests write it; what no request said is blank.
 *
 * @param key the key
 * @param name the name
 * @param description the description
 * @param status the status
 * @param text the text
 * @param shortCode the digits of the code, short or long
 * @param countryCode the country of a short code, ISO 3166-1 alpha-2
 * @param keyword the keyword
 * @param addsSubscribers whether a send subscribes numbers that never asked
 * @param updatesSubscribers whether a send ties its number to its contact
 * @param options the options as they were written, as JSON
 */
public record DefinitionDraft(
        String key,
        String name,
        String description,
        Status status,
        String text,
        String shortCode,
        String countryCode,
        String keyword,
        boolean addsSubscribers,
        boolean updatesSubscribers,
        String options) {
    /** A draft of which nothing has been said yet. */
    public static DefinitionDraft of(String key) {
        return new DefinitionDraft(key, "", "", Status.ACTIVE, "", "", "", "", true, true, "");
    }

    static DefinitionDraft of(Definition definition) {
        SendDefinition item = definition.item();
        return new DefinitionDraft(
                item.key().value(),
                item.name(),
                item.description(),
                definition.status(),
                item.text(),
                item.keyword().code(),
                "",
                item.keyword().word(),
                item.addsSubscribers(),
                item.updatesSubscribers(),
                definition.options());
    }

    /** The definition that was drafted, once nothing is wrong with it. */
    SendDefinition item() {
        return new SendDefinition(
                new DefinitionKey(key),
                name,
                description,
                new Keyword(shortCode, keyword.toUpperCase(Locale.ROOT)),
                text,
                status == Status.ACTIVE,
                addsSubscribers,
                updatesSubscribers);
    }
}
