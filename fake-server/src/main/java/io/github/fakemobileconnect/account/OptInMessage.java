package io.github.fakemobileconnect.account;

import java.util.List;
import java.util.Locale;

/**
 * A message definition that subscribes whoever texts its keyword: at once, or after a confirming answer.
 *
 * @param keyword the keyword that starts it
 * @param confirmation what a person has to do before the subscription holds
 * @param asking the text that asks for the confirming answer; empty for a single opt-in
 * @param welcoming the text for a new subscriber; empty for silence
 * @param duplicateAnswer the text for someone who is subscribed already; empty for silence
 * @param otherAnswer the text for an answer that does not confirm; empty for silence
 * @param validAnswers the answers that confirm, in lower case
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/use-mobileconnect-api.html">the
 *     three variations of the SMS opt-in</a>
 */
public record OptInMessage(
        Keyword keyword,
        Confirmation confirmation,
        String asking,
        String welcoming,
        String duplicateAnswer,
        String otherAnswer,
        List<String> validAnswers)
        implements AccountItem {
    private static final List<String> YES = List.of("y", "yes");

    public OptInMessage {
        validAnswers = validAnswers.stream()
                .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (validAnswers.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s must have at least one valid answer but had none".formatted(keyword));
        }
        if (validAnswers.contains("")) {
            throw new IllegalArgumentException("a valid answer of %s must not be blank".formatted(keyword));
        }
    }

    /** What a person has to do before the subscription holds. */
    public enum Confirmation {
        /** Nothing: the keyword subscribes. */
        SINGLE,
        /** Answer the asking text with one of the valid answers. */
        DOUBLE
    }

    /** Subscribes at once whoever texts the keyword. */
    public static OptInMessage singleOptIn(Keyword keyword) {
        return new OptInMessage(keyword, Confirmation.SINGLE, "", "", "", "", YES);
    }

    /** Asks whoever texts the keyword to confirm, by default with Y or YES. */
    public static OptInMessage doubleOptIn(Keyword keyword) {
        return new OptInMessage(keyword, Confirmation.DOUBLE, "", "", "", "", YES);
    }

    /** This message, asking for the confirming answer with this text. */
    public OptInMessage asking(String text) {
        return new OptInMessage(keyword, confirmation, text, welcoming, duplicateAnswer, otherAnswer, validAnswers);
    }

    /** This message, sending this text to a new subscriber. */
    public OptInMessage welcoming(String text) {
        return new OptInMessage(keyword, confirmation, asking, text, duplicateAnswer, otherAnswer, validAnswers);
    }

    /** This message, sending this text to someone who texts the keyword though subscribed. */
    public OptInMessage answeringDuplicatesWith(String text) {
        return new OptInMessage(keyword, confirmation, asking, welcoming, text, otherAnswer, validAnswers);
    }

    /** This message, sending this text after an answer that does not confirm. */
    public OptInMessage answeringOtherRepliesWith(String text) {
        return new OptInMessage(keyword, confirmation, asking, welcoming, duplicateAnswer, text, validAnswers);
    }

    /** This message, confirmed by these answers; they are compared whole and in any case. */
    public OptInMessage confirmedBy(String... answers) {
        return new OptInMessage(
                keyword, confirmation, asking, welcoming, duplicateAnswer, otherAnswer, List.of(answers));
    }

    /** True when the answer, trimmed, is one of the valid ones in any case; no punctuation is forgiven. */
    public boolean isConfirmedBy(String answer) {
        return validAnswers.contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    /** Kind, keyword and code, as in {@code double opt-in JOINSMS on 86288}. */
    @Override
    public String toString() {
        return confirmation.name().toLowerCase(Locale.ROOT) + " opt-in " + keyword;
    }
}
