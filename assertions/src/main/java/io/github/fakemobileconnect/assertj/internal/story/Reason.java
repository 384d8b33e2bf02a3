package io.github.fakemobileconnect.assertj.internal.story;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.assertj.internal.journal.KeywordDeletion;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.journal.WithheldReply;
import io.github.fakemobileconnect.assertj.internal.selection.Nearest;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.journal.AnswerFailed;
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
public record Reason(Snapshot snapshot, Handset handset, List<AccountItem> items) {
    public static Reason of(Snapshot snapshot, Handset handset) {
        return new Reason(snapshot, handset, handset.mobileConnect().account().items());
    }

    /** Why no message that meets the condition arrived. */
    public Optional<String> notReceived(WantedText text) {
        if (snapshot.entries().isEmpty()) {
            return Optional.of("nothing happened with %s: no text to it or from it".formatted(handset.number()));
        }
        Optional<String> unrendered = UnrenderedText.of(text, snapshot).map(UnrenderedText::inWords);
        return unrendered.or(() -> notSent(text));
    }

    private Optional<String> notSent(WantedText text) {
        Optional<TextFate> fate = TextFate.keepingAway(text, snapshot);
        Optional<String> keptAway = fate.map(TextFate::asReason);
        return fate.filter(kept -> kept.isExactly(text)).isPresent() ? keptAway : byConsent(text, keptAway);
    }

    /** A text that an opt-in sends as it stands is more likely meant than what another could be personalised to. */
    private Optional<String> byConsent(WantedText text, Optional<String> keptAway) {
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
    public Optional<String> notAnswered(long sequence) {
        Optional<UnrenderedText> unrendered = UnrenderedText.causedBy(sequence, snapshot);
        return unrendered.map(UnrenderedText::inWords).or(() -> notChanged(sequence));
    }

    /** Why a text did not bring about what was expected; the script of an answer has no part in that. */
    public Optional<String> notChanged(long sequence) {
        return ReceivedMo.at(sequence, snapshot)
                .flatMap(text -> failedAnswer(text)
                        .or(() -> lateAnswer(text))
                        .or(() -> tooYoung(text))
                        .or(() -> Optional.of(understanding(text))));
    }

    /** What the function threw that was to make the answer to a text. */
    private Optional<String> failedAnswer(ReceivedMo text) {
        return snapshot.entries().stream()
                .filter(entry -> entry.cause() == text.sequence())
                .map(Entry::event)
                .filter(AnswerFailed.class::isInstance)
                .map(AnswerFailed.class::cast)
                .map(failed -> oneLine("the function of %s threw %s".formatted(failed.response(), failed.failure())))
                .findFirst();
    }

    private Optional<String> tooYoung(ReceivedMo text) {
        return optInMessages()
                .filter(text::isTooYoungFor)
                .map(text::belowMinimumOf)
                .findFirst();
    }

    /** A keyword that is not understood any more has been deleted. */
    private String understanding(ReceivedMo text) {
        Optional<KeywordDeletion> deletion = text.isUnknown()
                ? text.keyword().flatMap(keyword -> KeywordDeletion.of(keyword, items, snapshot.journal()))
                : Optional.empty();
        return text.understanding()
                + deletion.map(deleted -> "; " + deleted.inWords()).orElse("");
    }

    /** The newest thing that stood in the way of messages, unless nearly the same text did get through. */
    private Optional<String> newestObstacle(WantedText text) {
        if (Nearest.isAlmost(text.expected(), snapshot.arrivals())) {
            return Optional.empty();
        }
        Optional<ConsentStory> newestStory = stories().max(Comparator.comparingLong(ConsentStory::since));
        long since = newestStory.map(ConsentStory::since).orElse(0L);
        Optional<ReceivedMo> newest = ReceivedMo.in(snapshot).reduce((earlier, later) -> later);
        return newest.flatMap(this::failedAnswer)
                .or(() -> UnrenderedText.newest(snapshot).map(UnrenderedText::inWords))
                .or(() -> newest.filter(unknown -> unknown.sequence() > since && unknown.isUnknown())
                        .flatMap(unknown -> lateAnswer(unknown).or(() -> Optional.of(understanding(unknown)))))
                .or(() -> newestStory.flatMap(ConsentStory::obstacle))
                .or(() -> WithheldReply.after(since, snapshot).map(WithheldReply::inWords));
    }

    /** The story of the keyword that the text would have confirmed in time. */
    private Optional<String> lateAnswer(ReceivedMo text) {
        return stories()
                .filter(story -> text.isUnknown() && story.isConfirmedTooLateBy(text))
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

    private Stream<OptInMessage> optInMessages() {
        return items.stream().filter(OptInMessage.class::isInstance).map(OptInMessage.class::cast);
    }

    private static boolean sends(OptInMessage message, WantedText text) {
        return Stream.of(message.asking(), message.welcoming(), message.duplicateAnswer(), message.otherAnswer())
                .anyMatch(text.texts());
    }
}
