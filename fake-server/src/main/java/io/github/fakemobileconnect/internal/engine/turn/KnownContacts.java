package io.github.fakemobileconnect.internal.engine.turn;

import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.state.Contacts;
import io.github.fakemobileconnect.journal.ContactKnown;

/** Tells the account of contacts, with the journal entries of that. */
public final class KnownContacts {
    private final Contacts contacts;
    private final CausedJournal journal;

    KnownContacts(Contacts contacts, CausedJournal journal) {
        this.contacts = contacts;
        this.journal = journal;
    }

    /** A number belongs to a contact. */
    public void know(MobileNumber number, ContactKey key) {
        if (contacts.assign(number, key)) {
            journal.record(new ContactKnown(number, key));
        }
    }

    /** A contact has this number, and these attributes. */
    public void know(Contact contact) {
        know(contact.number(), contact.key());
        contacts.describe(contact);
    }
}
