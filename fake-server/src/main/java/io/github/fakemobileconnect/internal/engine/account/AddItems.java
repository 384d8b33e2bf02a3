package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Consent;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.engine.state.ItemsByKind;
import io.github.fakemobileconnect.internal.engine.state.RegisterRules;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import java.util.List;
import java.util.UUID;

/**
 * The test adds to what the account owns: all of the items, or none; yields the items.
 *
 * @param items the items, in any order
 */
public record AddItems(List<AccountItem> items) implements UseCase<List<AccountItem>> {
    @Override
    public List<AccountItem> perform(Turn turn) {
        Tables tables = turn.tables();
        ItemsByKind byKind = ItemsByKind.of(items);
        tables.definitions().requireRoomFor(byKind.sendDefinitions());
        tables.dataExtensions().requireRoomFor(byKind.dataExtensions());
        RegisterRules.add(tables.register(), byKind);
        tables.textsWithCode().lookAmong(byKind);
        byKind.sendDefinitions().forEach(definition -> define(turn, definition));
        byKind.dataExtensions().forEach(each -> tables.dataExtensions().add(each, tables.tokenIds()::forDefinition));
        OpeningConsent opening =
                new OpeningConsent(turn, tables.subscriptions(), tables.seenLate(), tables.lastSenders());
        for (AccountItem item : items) {
            if (item instanceof Contact contact) {
                turn.contacts().know(contact);
                contact.consents().forEach(opening::arrange);
            } else if (item instanceof Consent consent) {
                opening.arrange(consent);
            }
        }
        opening.rememberOptOuts();
        return items;
    }

    private static void define(Turn turn, SendDefinition item) {
        if (turn.tables().definitions().alive(item.key().value()).isEmpty()) {
            UUID id = turn.tables().tokenIds().forDefinition();
            turn.tables()
                    .definitions()
                    .put(new Definition(item, id, "", turn.now(), turn.now(), Definition.Status.of(item)));
        }
    }
}
