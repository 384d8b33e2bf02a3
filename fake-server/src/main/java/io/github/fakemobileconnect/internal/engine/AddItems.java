package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Contact;
import java.util.List;

/**
 * The test adds to what the account owns: all of the items, or none.
 *
 * @param items the items, in any order
 */
public record AddItems(List<AccountItem> items) implements UseCase<List<AccountItem>> {
    /** Yields the items that the account owns now. */
    @Override
    public List<AccountItem> perform(Turn turn) {
        turn.tables().register().add(items);
        items.stream()
                .filter(Contact.class::isInstance)
                .forEach(contact -> turn.tables().contacts().add(turn, (Contact) contact));
        return turn.tables().register().items();
    }
}
