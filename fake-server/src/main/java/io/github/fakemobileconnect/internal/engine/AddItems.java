package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Consent;
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
        return turn.tables().register().items();
    }
}
