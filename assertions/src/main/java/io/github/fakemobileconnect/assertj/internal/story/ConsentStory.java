package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.journal.KeywordDeletion;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the consent of one number to one keyword came to stand where it does.
 *
 * @param snapshot what happened with the number
 * @param handset the handset with the number
 * @param keyword the keyword
 * @param items what the account owns
 * @param history the states of the consent
 */
public record ConsentStory(
        Snapshot snapshot, Handset handset, Keyword keyword, List<AccountItem> items, ConsentHistory history) {
    public static ConsentStory of(Snapshot snapshot, Handset handset, Keyword keyword, List<AccountItem> items) {
        return new ConsentStory(snapshot, handset, keyword, items, ConsentHistory.of(snapshot, keyword));
    }

    private SubscriptionStatus status() {
        return history.status();
    }

    /** The sequence number of the entry that brought it there; 0 when nothing did. */
    long since() {
        return history.newest().map(ConsentState::since).orElse(0L);
    }

    /** Where the consent stands and since when, as in {@code Unsubscribed since #9 by STOP (#8)}. */
    private String standing() {
        return history.newest().map(ConsentState::inWords).orElseGet(() -> status().toString());
    }

    /** What a failure says there was; an answer that came too late is told in one sentence. */
    public Stream<Fact> facts() {
        Optional<String> late = missingConfirmation().flatMap(MissingConfirmation::lateAnswer);
        return late.isPresent()
                ? Stream.of(Fact.of("but was", standing() + "; " + late.get()))
                : Stream.concat(
                        Stream.of(Fact.of("but was", standing())),
                        why().stream().map(Fact::because));
    }

    /** Why the consent has not come further, where that is known. */
    private Optional<String> why() {
        return turnedAway().or(() -> switch (status()) {
            case NONE -> Optional.of(whyNone());
            case IN_PROGRESS -> missingConfirmation().map(MissingConfirmation::inWords);
            case UNSUBSCRIBED -> invitation();
            case SUBSCRIBED -> Optional.empty();
        });
    }

    private Optional<String> turnedAway() {
        return text().flatMap(text -> definition().filter(text::isTooYoungFor).map(text::belowMinimumOf));
    }

    private Optional<MissingConfirmation> missingConfirmation() {
        return definition()
                .filter(message -> status() == SubscriptionStatus.IN_PROGRESS)
                .map(message -> new MissingConfirmation(snapshot, message, since()));
    }

    private Optional<String> invitation() {
        return text().filter(ReceivedMo::optsOut).flatMap(text -> new InvitedWord(snapshot, text).inWords());
    }

    /** The text that brought the consent where it stands. */
    private Optional<ReceivedMo> text() {
        return history.newest().flatMap(ConsentState::text);
    }

    private String whyNone() {
        return KeywordDeletion.of(keyword, items, snapshot.journal())
                .map(KeywordDeletion::inWords)
                .or(() -> misunderstoodText().map(ReceivedMo::understanding))
                .orElseGet(() -> (since() == 0 ? "%s never texted %s to %s" : "%s has not texted %s to %s since")
                        .formatted(handset.number(), keyword.word(), keyword.code()));
    }

    /** The newest text that was to ask for the keyword, or may have been. */
    private Optional<ReceivedMo> misunderstoodText() {
        return ReceivedMo.in(snapshot)
                .filter(text -> text.sequence() > since() && text.wasSentTo(keyword.code()))
                .filter(text -> text.startsWith(keyword) || text.isUnknown())
                .reduce((earlier, later) -> later);
    }

    /** How the consent keeps messages away, unless it lets them pass. */
    Optional<String> obstacle() {
        return switch (status()) {
            case NONE -> why();
            case SUBSCRIBED -> Optional.empty();
            case IN_PROGRESS, UNSUBSCRIBED ->
                Optional.of(keyword + " is " + standing()
                        + why().map(why -> ": " + why).orElse(""));
        };
    }

    /** How the consent keeps a text away, unless it lets it pass; who is asked to confirm is asked before. */
    Optional<String> obstacleTo(WantedText text) {
        boolean asks = definition().stream()
                .flatMap(message -> Stream.of(message.asking(), message.otherAnswer()))
                .anyMatch(text.texts());
        return asks && status() == SubscriptionStatus.IN_PROGRESS ? Optional.empty() : obstacle();
    }

    /** True when the text would have confirmed the keyword while the conversation was open. */
    boolean isConfirmedTooLateBy(ReceivedMo text) {
        return status() == SubscriptionStatus.IN_PROGRESS
                && text.sequence() > since()
                && text.wasSentTo(keyword.code())
                && definition().filter(text::confirms).isPresent();
    }

    /** The message definition of the keyword, where it has one. */
    private Optional<OptInMessage> definition() {
        return items.stream()
                .filter(OptInMessage.class::isInstance)
                .map(OptInMessage.class::cast)
                .filter(message -> message.keyword().equals(keyword))
                .findFirst();
    }
}
