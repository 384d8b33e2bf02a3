package io.github.fakemobileconnect.assertj.internal.journal;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.account.Confirmation.ByAge;
import io.github.fakemobileconnect.account.Confirmation.Verdict;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.sms.Interpretation.AnythingElse;
import io.github.fakemobileconnect.sms.Interpretation.NotUnderstood;
import io.github.fakemobileconnect.sms.Interpretation.OptOut;
import io.github.fakemobileconnect.sms.Interpretation.OtherAnswer;
import io.github.fakemobileconnect.sms.Interpretation.TooYoung;
import io.github.fakemobileconnect.sms.MoOrigin;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that reached a code, and what it was taken to mean.
 *
 * @param entry its journal entry
 * @param mo the text
 */
public record ReceivedMo(Entry entry, MoReceived mo) {
    /** The texts among what happened, oldest first. */
    public static Stream<ReceivedMo> in(Snapshot snapshot) {
        return snapshot.entries().stream()
                .filter(entry -> entry.event() instanceof MoReceived)
                .map(entry -> new ReceivedMo(entry, (MoReceived) entry.event()));
    }

    /** The text with this sequence number, if that is one. */
    public static Optional<ReceivedMo> at(long sequence, Snapshot snapshot) {
        return in(snapshot).filter(text -> text.sequence() == sequence).findFirst();
    }

    public long sequence() {
        return entry.sequence();
    }

    Instant at() {
        return entry.at();
    }

    /** The text without the white space around it, on one line. */
    public String word() {
        return oneLine(mo.message().trimmed());
    }

    /** Its first word in upper case. */
    public String verb() {
        return mo.message().verb();
    }

    /** As in {@code STOP (#8)}. */
    String asReference() {
        return spelled() + " (#" + sequence() + ")";
    }

    /** As in {@code CANCEL (#8), a reserved word}, or {@code YES (#5, queued by request #3)}. */
    public String asOrigin() {
        boolean isQueued = mo.origin() == MoOrigin.QUEUE_MO;
        String queued = isQueued ? ", queued by request #" + entry.root() : "";
        return spelled() + " (#" + sequence() + queued + ")" + remark();
    }

    private String spelled() {
        return isOneWord() ? word() : quoted(mo.message().trimmed());
    }

    private boolean isOneWord() {
        return verb().equalsIgnoreCase(word());
    }

    /** Whoever says STOP wants to opt out; who says another reserved word may have meant something else. */
    private String remark() {
        if (!optsOut() || verb().equals("STOP")) {
            return "";
        }
        return isOneWord() ? ", a reserved word" : ", understood as opt-out";
    }

    public boolean optsOut() {
        return mo.interpretation() instanceof OptOut;
    }

    public boolean wasSentTo(String code) {
        return mo.message().code().equals(code);
    }

    /** The keyword that it starts with, if the account has it or not. */
    public Optional<Keyword> keyword() {
        return Optional.of(mo.message().firstWord())
                .filter(Keyword::isAcceptable)
                .map(word -> new Keyword(mo.message().code(), word));
    }

    public boolean startsWith(Keyword keyword) {
        return keyword().filter(keyword::equals).isPresent();
    }

    /** True when neither a keyword nor a conversation made anything of it. */
    public boolean isUnknown() {
        return mo.interpretation() instanceof NotUnderstood || isAnythingElse();
    }

    private boolean isAnythingElse() {
        return mo.interpretation() instanceof AnythingElse;
    }

    public boolean isTooYoungFor(OptInMessage message) {
        return mo.interpretation() instanceof TooYoung young && young.keyword().equals(message.keyword());
    }

    /** As in {@code 13 (#8) is below the minimum age of 21}. */
    public String belowMinimumOf(OptInMessage message) {
        return asReference() + " is below the minimum age"
                + (message.confirmation() instanceof ByAge age ? " of " + age.minimum() : "");
    }

    public boolean isOtherAnswerTo(Keyword keyword) {
        return mo.interpretation() instanceof OtherAnswer other
                && other.keyword().equals(keyword);
    }

    /** True when it is a valid answer to the message, whenever it came. */
    public boolean confirms(OptInMessage message) {
        return message.verdictOn(mo.message().trimmed(), entry.at()) == Verdict.CONFIRMS;
    }

    /** What the code took it to mean, as in {@code keyword JOINSMS}. */
    public String meaning() {
        return mo.interpretation().inWords();
    }

    /** The same as a sentence about the text. */
    public String understanding() {
        String code = mo.message().code();
        String text = "#%d %s was ".formatted(sequence(), quoted(mo.text()));
        if (isAnythingElse()) {
            return text + "not understood by " + code + " as a keyword: it went to the default keyword";
        }
        return isUnknown() ? text + "not understood by " + code : text + "understood by " + code + " as: " + meaning();
    }
}
