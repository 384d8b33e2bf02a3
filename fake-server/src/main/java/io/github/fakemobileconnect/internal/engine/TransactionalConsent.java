package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.NotSentReason;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.Optional;

/** Whose consent a transactional message needs and gives: that of its definition's keyword, and of no other. */
final class TransactionalConsent {
    private final Tables tables;
    private final SendDefinition definition;
    private final Keyword keyword;

    TransactionalConsent(Tables tables, SendDefinition definition) {
        this.tables = tables;
        this.definition = definition;
        this.keyword = definition.keyword();
    }

    /** What a send does to contact and subscription when it is accepted. */
    void act(Turn turn, Addressed addressed, boolean resubscribe) {
        if (!reaches(addressed)) {
            return;
        }
        boolean known = isKnown(addressed);
        if (known ? definition.updatesSubscribers() : definition.addsSubscribers()) {
            tables.contacts().know(turn, addressed.number(), addressed.contact());
        }
        if ((known || definition.addsSubscribers()) && subscribes(addressed, resubscribe)) {
            tables.subscriptions()
                    .change(turn, addressed.number(), keyword, SubscriptionStatus.SUBSCRIBED, ConsentGiver.APPLICATION);
        }
    }

    private boolean subscribes(Addressed addressed, boolean resubscribe) {
        return switch (status(addressed)) {
            case NONE -> saidStop(addressed) ? resubscribe : definition.addsSubscribers();
            case IN_PROGRESS, SUBSCRIBED -> false;
            case UNSUBSCRIBED -> resubscribe;
        };
    }

    /** What keeps the message away at this moment. */
    Optional<Obstacle> obstacleTo(Addressed addressed) {
        if (!reaches(addressed)) {
            return Optional.of(new Obstacle(Suppression.COUNTRY_NOT_SENDABLE, NotSentReason.UNPROVISIONED_COUNTRY));
        }
        return switch (status(addressed)) {
            case SUBSCRIBED -> obstacleToStranger(addressed);
            case IN_PROGRESS -> Optional.of(new Obstacle(Suppression.IN_PROGRESS, NotSentReason.UNSUBSCRIBED));
            case UNSUBSCRIBED -> Optional.of(new Obstacle(Suppression.UNSUBSCRIBED, NotSentReason.UNSUBSCRIBED));
            case NONE ->
                saidStop(addressed)
                        ? Optional.of(new Obstacle(Suppression.UNSUBSCRIBED, NotSentReason.UNSUBSCRIBED))
                        : obstacleToStranger(addressed);
        };
    }

    private Optional<Obstacle> obstacleToStranger(Addressed addressed) {
        return definition.addsSubscribers() || isKnown(addressed)
                ? Optional.empty()
                : Optional.of(new Obstacle(Suppression.NO_SUBSCRIPTION, NotSentReason.ADDRESS_NOT_FOUND));
    }

    /** The account knows whom it was told of, and who has texted it: by the number, unless told otherwise. */
    private boolean isKnown(Addressed addressed) {
        return tables.contacts().isKnown(addressed.contact())
                || tables.contacts().numbersOf(addressed.contact()).stream()
                        .anyMatch(number -> !tables.subscriptions().of(number).isEmpty());
    }

    private SubscriptionStatus status(Addressed addressed) {
        return tables.subscriptions().statusOf(addressed.number(), keyword);
    }

    private boolean saidStop(Addressed addressed) {
        return tables.optOuts().has(Line.of(addressed.number(), keyword));
    }

    private boolean reaches(Addressed addressed) {
        return Reach.of(tables.register().code(keyword.code()).orElseThrow()).includes(addressed.number());
    }
}
