package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a handset did not receive a text, in the words of the domain, as far as the journal tells.
 *
 * @param snapshot what happened with the number
 * @param handset the handset
 * @param items what the account owns
 */
record Reason(Snapshot snapshot, Handset handset, List<AccountItem> items) {
    static Reason of(Snapshot snapshot, Handset handset) {
        return new Reason(snapshot, handset, handset.mobileConnect().account().items());
    }

    /** Why no message that meets the condition arrived. */
    Optional<String> notReceived(Wanted text) {
        if (snapshot.entries().isEmpty()) {
            return Optional.of("nothing happened with %s: no text to it or from it".formatted(handset.number()));
        }
        Optional<Fate> fate = Fate.keepingAway(text, snapshot);
        Optional<String> keptAway = fate.map(Fate::asReason);
        return fate.filter(kept -> kept.isExactly(text)).isPresent() ? keptAway : byConsent(text, keptAway);
    }

    /** A text that an opt-in sends as it stands is more likely meant than what another could be personalised to. */
    private Optional<String> byConsent(Wanted text, Optional<String> keptAway) {
        List<ConsentStory> senders = optInMessages()
                .filter(message -> sends(message, text))
                .map(message -> story(message.keyword()))
                .toList();
        return senders.isEmpty()
                ? keptAway.or(() -> newestObstacle(text))
                : senders.stream()
                        .max(Comparator.comparingLong(ConsentStory::since))
                        .flatMap(story -> story.obstacleTo(text));
    }

    /** Why a text did not bring the expected answer. */
    Optional<String> notAnswered(long sequence) {
        return texts().filter(text -> text.sequence() == sequence)
                .findFirst()
                .flatMap(text -> lateAnswer(text).or(() -> Optional.of(text.understanding())));
    }

    /** The newest thing that stood in the way of messages, unless nearly the same text did get through. */
    private Optional<String> newestObstacle(Wanted text) {
        if (Nearest.isAlmost(text.expected(), snapshot.arrivals())) {
            return Optional.empty();
        }
        Optional<ConsentStory> newestStory = stories().max(Comparator.comparingLong(ConsentStory::since));
        long since = newestStory.map(ConsentStory::since).orElse(0L);
        return texts().reduce((earlier, later) -> later)
                .filter(newest -> newest.sequence() > since && newest.isNotUnderstood())
                .flatMap(newest -> lateAnswer(newest).or(() -> Optional.of(newest.understanding())))
                .or(() -> newestStory.flatMap(ConsentStory::obstacle));
    }

    /** The story of the keyword that the text would have confirmed in time. */
    private Optional<String> lateAnswer(ReceivedText text) {
        return stories()
                .filter(story -> text.isNotUnderstood() && story.isConfirmedTooLateBy(text))
                .max(Comparator.comparingLong(ConsentStory::since))
                .flatMap(ConsentStory::obstacle);
    }

    private Stream<ConsentStory> stories() {
        return snapshot.entries().stream()
                .map(Entry::event)
                .filter(SubscriptionChanged.class::isInstance)
                .map(event -> ((SubscriptionChanged) event).keyword())
                .distinct()
                .map(this::story);
    }

    private ConsentStory story(Keyword keyword) {
        return ConsentStory.of(snapshot, handset, keyword, items);
    }

    private Stream<ReceivedText> texts() {
        return ReceivedText.in(snapshot);
    }

    private Stream<OptInMessage> optInMessages() {
        return items.stream().filter(OptInMessage.class::isInstance).map(OptInMessage.class::cast);
    }

    private static boolean sends(OptInMessage message, Wanted text) {
        return Stream.of(message.asking(), message.welcoming(), message.duplicateAnswer(), message.otherAnswer())
                .anyMatch(text.texts());
    }
}
