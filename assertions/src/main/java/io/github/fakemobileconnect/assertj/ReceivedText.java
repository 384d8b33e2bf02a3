package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.oneLine;
import static io.github.fakemobileconnect.assertj.Words.quoted;

import io.github.fakemobileconnect.account.Confirmation.Verdict;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.sms.Interpretation.NotUnderstood;
import io.github.fakemobileconnect.sms.Interpretation.OtherAnswer;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A text that reached a code, and what it was taken to mean.
 *
 * @param entry its journal entry
 * @param mo the text
 */
record ReceivedText(Entry entry, MoReceived mo) {
    /** The texts among what happened, oldest first. */
    static Stream<ReceivedText> in(Snapshot snapshot) {
        return snapshot.entries().stream()
                .filter(entry -> entry.event() instanceof MoReceived)
                .map(entry -> new ReceivedText(entry, (MoReceived) entry.event()));
    }

    long sequence() {
        return entry.sequence();
    }

    Instant at() {
        return entry.at();
    }

    /** The text without the white space around it, on one line. */
    String word() {
        return oneLine(mo.message().trimmed());
    }

    boolean wasSentTo(String code) {
        return mo.message().code().equals(code);
    }

    boolean startsWith(Keyword keyword) {
        return wasSentTo(keyword.code()) && mo.message().firstWord().equalsIgnoreCase(keyword.word());
    }

    boolean isNotUnderstood() {
        return mo.interpretation() instanceof NotUnderstood;
    }

    boolean isOtherAnswerTo(Keyword keyword) {
        return mo.interpretation() instanceof OtherAnswer other
                && other.keyword().equals(keyword);
    }

    /** True when it is a valid answer to the message, whenever it came. */
    boolean confirms(OptInMessage message) {
        return message.verdictOn(mo.message().trimmed(), entry.at()) == Verdict.CONFIRMS;
    }

    /** What the code took it to mean, in words. */
    String understanding() {
        String code = mo.message().code();
        String text = "#%d %s was ".formatted(sequence(), quoted(mo.text()));
        return isNotUnderstood()
                ? text + "not understood by " + code
                : text + "understood by " + code + " as: " + mo.interpretation().inWords();
    }
}
