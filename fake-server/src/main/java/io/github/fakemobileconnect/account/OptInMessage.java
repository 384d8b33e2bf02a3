package io.github.fakemobileconnect.account;

import io.github.fakemobileconnect.account.Confirmation.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * A message definition that subscribes whoever texts its keyword: at once, after a confirming answer, or after an age.
 *
 * @param keyword the keyword that starts it
 * @param confirmation what a person has to do before the subscription holds
 * @param texts what it says
 * @param nextKeyword the keyword that is put in front of the text after the welcome; empty where that is an ordinary one
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/use-mobileconnect-api.html">the
 *     three variations of the SMS opt-in</a>
 */
public record OptInMessage(Keyword keyword, Confirmation confirmation, OptInTexts texts, String nextKeyword)
        implements AccountItem {

    /** Subscribes at once whoever texts the keyword. */
    public static OptInMessage singleOptIn(Keyword keyword) {
        return of(keyword, new Confirmation.NotNeeded());
    }

    /** Asks whoever texts the keyword to confirm, by default with Y or YES. */
    public static OptInMessage doubleOptIn(Keyword keyword) {
        return of(keyword, Confirmation.ByAnswer.YES);
    }

    /**
     * Asks whoever texts the keyword for an age in years or a date of birth, and subscribes who is old enough on the fake's
     * clock, in UTC. Dates are taken as {@code M/d/yyyy} or {@code yyyy-MM-dd}.
     *
     * @param minimum the age from which on the subscription holds, in years
     */
    public static OptInMessage doubleOptInWithAge(Keyword keyword, int minimum) {
        return of(keyword, new Confirmation.ByAge(minimum));
    }

    private static OptInMessage of(Keyword keyword, Confirmation confirmation) {
        return new OptInMessage(keyword, confirmation, OptInTexts.NONE, "");
    }

    /** This message, asking for the confirming answer with this text. */
    public OptInMessage asking(String text) {
        return saying(texts.asking(text));
    }

    /** This message, sending this text to a new subscriber. */
    public OptInMessage welcoming(String text) {
        return saying(texts.welcoming(text));
    }

    /** This message, sending this text to someone who texts the keyword though subscribed. */
    public OptInMessage answeringDuplicatesWith(String text) {
        return saying(texts.duplicateAnswer(text));
    }

    /** This message, sending this text after an answer that does not confirm. */
    public OptInMessage answeringOtherRepliesWith(String text) {
        return saying(texts.otherAnswer(text));
    }

    /** This message, sending this text after an age below the minimum. */
    public OptInMessage answeringTheTooYoungWith(String text) {
        return saying(texts.tooYoungAnswer(text));
    }

    private OptInMessage saying(OptInTexts other) {
        return new OptInMessage(keyword, confirmation, other, nextKeyword);
    }

    /**
     * This double opt-in, confirmed by these answers; they are compared whole and in any case.
     *
     * @throws IllegalArgumentException when there is none, one is blank, or this is no double opt-in without an age
     */
    public OptInMessage confirmedBy(String... answers) {
        if (!(confirmation instanceof Confirmation.ByAnswer)) {
            throw new IllegalArgumentException(
                    "%s cannot be confirmed by an answer; start from OptInMessage.doubleOptIn(keyword)"
                            .formatted(this));
        }
        return new OptInMessage(keyword, new Confirmation.ByAnswer(List.of(answers)), texts, nextKeyword);
    }

    /** This message, which takes the text after its welcome as if it began with this keyword. */
    public OptInMessage askingFor(Keyword next) {
        if (!next.code().equals(keyword.code())) {
            throw new IllegalArgumentException(
                    "%s cannot ask for %s: the next keyword must be one of the same code".formatted(this, next));
        }
        return new OptInMessage(keyword, confirmation, texts, next.word());
    }

    /** True when the keyword alone does not subscribe. */
    public boolean needsConfirmation() {
        return !(confirmation instanceof Confirmation.NotNeeded);
    }

    /** What an answer amounts to at an instant. */
    public Verdict verdictOn(String answer, Instant at) {
        return confirmation.verdictOn(answer, at);
    }

    /** The text that asks for the confirming answer; empty for a single opt-in. */
    public String asking() {
        return texts.asking();
    }

    /** The text for a new subscriber; empty for silence. */
    public String welcoming() {
        return texts.welcoming();
    }

    /** The text for someone who is subscribed already; empty for silence. */
    public String duplicateAnswer() {
        return texts.duplicateAnswer();
    }

    /** The text for an answer that does not confirm; empty for silence. */
    public String otherAnswer() {
        return texts.otherAnswer();
    }

    /** The text for an age below the minimum; empty for silence. */
    public String tooYoungAnswer() {
        return texts.tooYoungAnswer();
    }

    @Override
    public void choose(Cases cases) {
        cases.optInMessage(this);
    }

    /** Variation, keyword and code, as in {@code double opt-in JOINSMS on 86288}. */
    @Override
    public String toString() {
        return confirmation.variation() + " " + keyword;
    }
}
