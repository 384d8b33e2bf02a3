package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Consent;
import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.account.SendDefinition;
import java.util.List;
import java.util.UUID;

/**
 * The test adds to what the account owns: all of the items, or none.
 *
 * @param items the items, in any order
 */
public record AddItems(List<AccountItem> items) implements UseCase<List<AccountItem>> {
    /** Yields the items that the account owns now. */
    @Override
    public List<AccountItem> perform(Turn turn) {
        List<SendDefinition> definitions = items.stream()
                .filter(SendDefinition.class::isInstance)
                .map(SendDefinition.class::cast)
                .toList();
        List<DataExtension> dataExtensions = items.stream()
                .filter(DataExtension.class::isInstance)
                .map(DataExtension.class::cast)
                .toList();
        turn.tables().definitions().requireRoomFor(definitions);
        turn.tables().dataExtensions().requireRoomFor(dataExtensions);
        turn.tables().register().add(items);
        items.forEach(turn.tables().foreignCode()::lookFor);
        definitions.forEach(definition -> define(turn, definition));
        dataExtensions.forEach(each -> turn.tables().dataExtensions().add(turn, each));
        OpeningConsent opening = new OpeningConsent(turn);
        for (AccountItem item : items) {
            if (item instanceof Contact contact) {
                turn.tables().contacts().add(turn, contact);
                contact.consents().forEach(opening::arrange);
            } else if (item instanceof Consent consent) {
                opening.arrange(consent);
            }
        }
        opening.rememberOptOuts();
        return Look.atItems().perform(turn);
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
