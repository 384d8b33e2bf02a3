package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the consent of one number to one keyword came to stand where it does.
 *
 * @param snapshot what happened with the number
 * @param number the number
 * @param keyword the keyword
 * @param definitions the message definition of the keyword, where it has one
 */
record ConsentStory(Snapshot snapshot, MobileNumber number, Keyword keyword, List<OptInMessage> definitions) {
    static ConsentStory of(Snapshot snapshot, Handset handset, Keyword keyword, List<AccountItem> items) {
        List<OptInMessage> definitions = items.stream()
                .filter(OptInMessage.class::isInstance)
                .map(OptInMessage.class::cast)
                .filter(message -> message.keyword().equals(keyword))
                .toList();
        return new ConsentStory(snapshot, handset.number(), keyword, definitions);
    }

    /** Where the consent stands. */
    static SubscriptionStatus status(Snapshot snapshot, Keyword keyword) {
        return newestChange(snapshot, keyword)
                .map(change -> ((SubscriptionChanged) change.event()).to())
                .orElse(SubscriptionStatus.NONE);
    }

    private SubscriptionStatus status() {
        return status(snapshot, keyword);
    }

    /** The sequence number of the entry that brought it there; 0 when nothing did. */
    long since() {
        return newestChange(snapshot, keyword).map(Entry::sequence).orElse(0L);
    }

    /** Where the consent stands and since when, as in {@code Unsubscribed since #9 by STOP (#8)}. */
    String standing() {
        return newestChange(snapshot, keyword)
                .map(change -> status() + " since #" + change.sequence() + by(change))
                .orElse(status().toString());
    }

    private String by(Entry change) {
        if (status() == SubscriptionStatus.IN_PROGRESS) {
            return "";
        }
        return ReceivedText.in(snapshot)
                .filter(text -> text.sequence() == change.cause())
                .map(text -> " by " + text.word() + " (#" + text.sequence() + ")")
                .findFirst()
                .orElse("");
    }

    /** Why the consent has not come further, where that is known. */
    Optional<String> why() {
        return switch (status()) {
            case NONE -> Optional.of(whyNone());
            case IN_PROGRESS ->
                definitions.stream()
                        .findFirst()
                        .map(message -> new MissingConfirmation(snapshot, message, since()).inWords());
            case SUBSCRIBED, UNSUBSCRIBED -> Optional.empty();
        };
    }

    private String whyNone() {
        return ReceivedText.in(snapshot)
                .filter(text -> text.startsWith(keyword) || (text.wasSentTo(keyword.code()) && text.isNotUnderstood()))
                .reduce((earlier, later) -> later)
                .map(ReceivedText::understanding)
                .orElse("%s never texted %s to %s".formatted(number, keyword.word(), keyword.code()));
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
    Optional<String> obstacleTo(Wanted text) {
        boolean asks = definitions.stream()
                .flatMap(message -> Stream.of(message.asking(), message.otherAnswer()))
                .anyMatch(text.texts());
        return asks && status() == SubscriptionStatus.IN_PROGRESS ? Optional.empty() : obstacle();
    }

    /** True when the text would have confirmed the keyword while the conversation was open. */
    boolean isConfirmedTooLateBy(ReceivedText text) {
        return status() == SubscriptionStatus.IN_PROGRESS
                && text.sequence() > since()
                && text.wasSentTo(keyword.code())
                && definitions.stream().anyMatch(text::confirms);
    }

    private static Optional<Entry> newestChange(Snapshot snapshot, Keyword keyword) {
        return snapshot.entries().stream()
                .filter(entry -> entry.event() instanceof SubscriptionChanged change
                        && change.keyword().equals(keyword))
                .reduce((earlier, later) -> later);
    }
}
