package io.github.fakemobileconnect.assertj.internal.story;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.account.Confirmation.ByAge;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.journal.WithheldReply;
import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.ConversationOpened;
import io.github.fakemobileconnect.journal.Entry;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a number that asked for a keyword has not confirmed it.
 *
 * @param snapshot what happened with the number
 * @param message the message definition of the keyword
 * @param since the sequence number of the entry since which the confirmation is missing
 */
record MissingConfirmation(Snapshot snapshot, OptInMessage message, long since) {
    String inWords() {
        return closing().map(this::afterClosing).orElseGet(this::noAnswer) + withheldReply();
    }

    /** How a valid answer came when it no longer counted, where one did. */
    Optional<String> lateAnswer() {
        return closing().flatMap(this::lateAnswer);
    }

    private Optional<String> lateAnswer(Entry closing) {
        return answerAfter(closing)
                .flatMap(text -> late(closing)
                        .map(how -> "%s arrived at %s but the conversation had %s"
                                .formatted(text.word(), time(text.entry()), how)));
    }

    private Optional<String> late(Entry closing) {
        return switch (reason(closing)) {
            case EXPIRED -> Optional.of("closed at " + time(closing));
            case SUPERSEDED -> Optional.of("been superseded by that of " + newer(closing));
            case ENDED_BY_SCRIPT -> Optional.of("been ended by a script at " + time(closing));
            case TURNED_AWAY, CONFIRMED, ANSWERED, OPTED_OUT, KEYWORD_DELETED -> Optional.empty();
        };
    }

    private String afterClosing(Entry closing) {
        return lateAnswer(closing).orElseGet(() -> switch (reason(closing)) {
            case EXPIRED -> noAnswer() + " before the conversation closed at " + time(closing);
            case SUPERSEDED -> noAnswer() + " before the conversation was superseded by that of " + newer(closing);
            case ENDED_BY_SCRIPT -> noAnswer() + " before a script ended the conversation at " + time(closing);
            case TURNED_AWAY -> turnedAway(closing);
            case CONFIRMED, ANSWERED, OPTED_OUT, KEYWORD_DELETED -> noAnswer();
        });
    }

    private static ConversationClosed.Reason reason(Entry closing) {
        return ((ConversationClosed) closing.event()).reason();
    }

    private String turnedAway(Entry closing) {
        return ReceivedMo.at(closing.cause(), snapshot)
                .map(text -> text.belowMinimumOf(message))
                .orElseGet(this::noAnswer);
    }

    /** As in {@code no Y or YES was received}. */
    private String noAnswer() {
        return "no " + message.confirmation().awaited() + " was received" + otherAnswer();
    }

    private String otherAnswer() {
        long opening = opening();
        return ReceivedMo.in(snapshot)
                .filter(text -> text.sequence() > opening && text.isOtherAnswerTo(keyword()))
                .reduce((earlier, later) -> later)
                .map(text -> " (but " + quoted(text.mo().text()) + ", #" + text.sequence() + flaw() + ")")
                .orElse("");
    }

    private String flaw() {
        return message.confirmation() instanceof ByAge ? ", is neither an age nor a date of birth" : "";
    }

    private String withheldReply() {
        return WithheldReply.after(since, snapshot)
                .map(withheld -> "; " + withheld.inWords())
                .orElse("");
    }

    private Optional<ReceivedMo> answerAfter(Entry closing) {
        return ReceivedMo.in(snapshot)
                .filter(text -> text.sequence() > closing.sequence()
                        && text.wasSentTo(keyword().code()))
                .filter(text -> text.confirms(message))
                .findFirst();
    }

    /** The keyword whose conversation opened next on the same code. */
    private String newer(Entry closing) {
        return entries()
                .filter(entry -> entry.sequence() > closing.sequence())
                .filter(entry -> entry.event() instanceof ConversationOpened opened
                        && opened.keyword().code().equals(keyword().code()))
                .findFirst()
                .map(entry -> ((ConversationOpened) entry.event()).keyword() + " (#" + entry.sequence() + ")")
                .orElse("another keyword");
    }

    /** Where the newest conversation about the keyword was opened. */
    private long opening() {
        return entries()
                .filter(entry -> entry.event() instanceof ConversationOpened opened
                        && opened.keyword().equals(keyword()))
                .reduce((earlier, later) -> later)
                .map(Entry::sequence)
                .orElse(since);
    }

    private Optional<Entry> closing() {
        long opening = opening();
        return entries()
                .filter(entry -> entry.sequence() > opening)
                .filter(entry -> entry.event() instanceof ConversationClosed closed
                        && closed.keyword().equals(keyword()))
                .findFirst();
    }

    private Stream<Entry> entries() {
        return snapshot.entries().stream().filter(entry -> entry.sequence() > since);
    }

    private Keyword keyword() {
        return message.keyword();
    }

    private String time(Entry entry) {
        return snapshot.sinceStart(entry.at());
    }
}
