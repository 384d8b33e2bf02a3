package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.DefinitionChanged;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MessageNotSent;
import io.github.fakemobileconnect.journal.OptOutChanged;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.Optional;

/**
 * How consent kept a transactional message away, as it stood when the message was to leave, or how its script failed.
 *
 * @param mobileConnect the fake
 * @param story what happened to the message
 */
public record TransactionalObstacle(FakeMobileConnect mobileConnect, TransactionalStory story) {
    /** As in {@code JOINSMS on 86288 is Unsubscribed since #9 by STOP (#8)}; empty where neither was the reason. */
    public Optional<String> inWords() {
        return story.newest()
                .flatMap(end ->
                        end.event() instanceof MessageNotSent notSent ? inWords(end, notSent) : Optional.empty());
    }

    private Optional<String> inWords(Entry end, MessageNotSent notSent) {
        return switch (notSent.reason()) {
            case UNSUBSCRIBED -> byConsent(end, notSent);
            case MESSAGE_RENDER_FAILURE, SCRIPT_RAISE_ERROR -> byScript(end, notSent);
            case MESSAGE_TOO_SHORT -> Optional.of(Suppression.NOTHING_TO_SAY.toString());
            case UNSPECIFIED_ERROR,
                    MISSING_SUBSCRIBER_KEY,
                    SUBSCRIBER_KEY_TOO_LONG,
                    QUEUED_TRANSACTION_DELETED,
                    SUBSCRIBER_REQUEST_EXPIRED,
                    UNPROVISIONED_COUNTRY,
                    INVALID_MOBILE_NUMBER,
                    ADDRESS_NOT_FOUND,
                    VALIDATION_ERROR -> Optional.empty();
        };
    }

    /** A script fails just before its message does. */
    private Optional<String> byScript(Entry end, MessageNotSent notSent) {
        return UnrenderedText.in(story.snapshot().about(notSent.number(), end.sequence()))
                .reduce((earlier, later) -> later)
                .map(UnrenderedText::inWords);
    }

    private Optional<String> byConsent(Entry end, MessageNotSent notSent) {
        Snapshot then = story.snapshot().about(notSent.number(), end.sequence());
        return keyword(notSent.definition()).flatMap(keyword -> inWords(then, notSent, keyword));
    }

    private Optional<String> inWords(Snapshot then, MessageNotSent notSent, Keyword keyword) {
        Handset handset = mobileConnect.handset(notSent.number().digits());
        ConsentStory consent =
                ConsentStory.of(then, handset, keyword, mobileConnect.account().items());
        return consent.history().status() == SubscriptionStatus.NONE
                ? optOut(then, keyword.code())
                : consent.obstacle();
    }

    /** Who said STOP to a code without a subscription to the keyword has opted out all the same. */
    private static Optional<String> optOut(Snapshot then, String code) {
        return then.entries().stream()
                .filter(entry -> entry.event() instanceof OptOutChanged change
                        && change.optedOut()
                        && change.code().equals(code))
                .reduce((earlier, later) -> later)
                .map(entry -> "the number opted out of %s since #%d%s"
                        .formatted(
                                code,
                                entry.sequence(),
                                ReceivedMo.at(entry.cause(), then)
                                        .map(text -> " by " + text.asOrigin())
                                        .orElse("")));
    }

    /** The keyword whose consent counts; that of a definition that was deleted is in the journal. */
    private Optional<Keyword> keyword(DefinitionKey key) {
        Optional<SendDefinition> present = mobileConnect.account().items().stream()
                .filter(item -> item instanceof SendDefinition definition
                        && definition.key().equals(key))
                .map(SendDefinition.class::cast)
                .findFirst();
        return present.or(() -> deleted(key)).map(SendDefinition::keyword);
    }

    private Optional<SendDefinition> deleted(DefinitionKey key) {
        return story.snapshot().entries().stream()
                .filter(entry -> entry.event() instanceof DefinitionChanged change
                        && change.definition().key().equals(key))
                .map(entry -> ((DefinitionChanged) entry.event()).definition())
                .reduce((earlier, later) -> later);
    }
}
