package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.journal.DefinitionChanged;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MessageNotSent;
import io.github.fakemobileconnect.journal.OptOutChanged;
import io.github.fakemobileconnect.sms.NotSentReason;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.Optional;

/**
 * How consent kept a transactional message away, as it stood when the message was to leave.
 *
 * @param mobileConnect the fake
 * @param story what happened to the message
 */
record TransactionalObstacle(FakeMobileConnect mobileConnect, TransactionalStory story) {
    /** As in {@code JOINSMS on 86288 is Unsubscribed since #9 by STOP (#8)}; empty where consent was not the reason. */
    Optional<String> inWords() {
        return story.newest()
                .filter(entry -> entry.event() instanceof MessageNotSent notSent
                        && notSent.reason() == NotSentReason.UNSUBSCRIBED)
                .flatMap(this::inWords);
    }

    private Optional<String> inWords(Entry end) {
        MessageNotSent notSent = (MessageNotSent) end.event();
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
                                ReceivedText.at(entry.cause(), then)
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
