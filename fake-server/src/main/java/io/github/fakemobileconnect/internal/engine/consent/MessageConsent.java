package io.github.fakemobileconnect.internal.engine.consent;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.engine.state.Contacts;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.Optional;

/** Whose consent a transactional message needs and gives: that of its definition's keyword, and of no other. */
public final class MessageConsent {
    private final Contacts contacts;
    private final Subscriptions subscriptions;
    private final CodeConsent standing;
    private final SendDefinition definition;
    private final Keyword keyword;

    /**
     * That of a definition.
     *
     * @param standing how numbers stand with its code
     */
    public MessageConsent(
            Contacts contacts, Subscriptions subscriptions, CodeConsent standing, SendDefinition definition) {
        this.contacts = contacts;
        this.subscriptions = subscriptions;
        this.standing = standing;
        this.definition = definition;
        this.keyword = definition.keyword();
    }

    /** What a message does to contact and subscription when it is accepted. */
    public void give(Turn turn, MobileNumber number, ContactKey contact, boolean resubscribe) {
        if (!standing.isReached(number)) {
            return;
        }
        boolean known = isKnown(contact);
        if (known ? definition.updatesSubscribers() : definition.addsSubscribers()) {
            turn.contacts().know(number, contact);
        }
        if ((known || definition.addsSubscribers()) && subscribes(number, resubscribe)) {
            turn.consent().change(number, keyword, SubscriptionStatus.SUBSCRIBED, ConsentGiver.APPLICATION);
        }
    }

    private boolean subscribes(MobileNumber number, boolean resubscribe) {
        return switch (standing.statusOf(number, keyword)) {
            case NONE -> standing.hasStopped(number) ? resubscribe : definition.addsSubscribers();
            case IN_PROGRESS, SUBSCRIBED -> false;
            case UNSUBSCRIBED -> resubscribe;
        };
    }

    /** What keeps the message away at this moment. */
    public Optional<Suppression> suppressionOf(MobileNumber number, ContactKey contact) {
        return standing.suppressionOf(number, keyword).or(() -> suppressionOfStranger(contact));
    }

    private Optional<Suppression> suppressionOfStranger(ContactKey contact) {
        return definition.addsSubscribers() || isKnown(contact)
                ? Optional.empty()
                : Optional.of(Suppression.NO_SUBSCRIPTION);
    }

    /** The account knows whom it was told of, and who has texted it: by the number, unless told otherwise. */
    private boolean isKnown(ContactKey contact) {
        return contacts.isKnown(contact)
                || contacts.numbersOf(contact).stream()
                        .anyMatch(number -> !subscriptions.of(number).isEmpty());
    }
}
