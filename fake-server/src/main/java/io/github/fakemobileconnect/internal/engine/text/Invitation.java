package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.internal.engine.state.ReservedWords;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.journal.ReservedWordInvited;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks into a text for an invitation to reply a reserved word for another purpose than it is reserved for, as in
 * {@code Reply YES to confirm or CANCEL to cancel}. STOP and HELP are known to everyone and never looked for.
 */
public final class Invitation {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\r\\n]+");
    private static final String VERB = "(?i:\\b(?:reply|text|txt|send|answer|respond)\\s+(?:with\\s+)?)";
    private static final String QUOTE = "[\"'\u201c]?";

    /** A word right after the verb in any case, or one of an enumeration after it in upper case; then its purpose. */
    private static final Pattern INVITED = Pattern.compile("(?:" + VERB + QUOTE
            + "([\\p{L}\\p{N}_-]+)|(?:\\b(?:or|and|OR|AND)\\s+|[,/]\\s*)" + QUOTE + "([\\p{Lu}\\p{N}_-]+)\\b)");

    private static final Pattern INVITES = Pattern.compile(VERB);
    private static final Pattern REST_OF_ENUMERATION =
            Pattern.compile("^(?:\\s*(?:,|/|\\bor\\b|\\band\\b)\\s*[\\p{L}\\p{N}_-]+)*");
    private static final Pattern END_OF_PURPOSE = Pattern.compile("[,;/]|\\b(?i:or|and)\\b");
    private static final Pattern ITS_PURPOSE =
            Pattern.compile("unsubscrib|opt.?out|\\bstop|\\bhelp|\\binfo", Pattern.CASE_INSENSITIVE);

    /** Ten segments; an invitation further behind is not looked for. */
    private static final int MOST_READ = 1_600;

    private Invitation() {}

    /**
     * Notes in the journal that a text invites a reserved word of its code.
     *
     * @param of what the text belongs to: the id of a message, or the key of a send definition
     */
    public static void note(Turn turn, Code code, String of, String text) {
        in(text, ReservedWords.of(code)).ifPresent(word -> turn.record(new ReservedWordInvited(of, word)));
    }

    /** The reserved word that the text invites, in upper case. */
    private static Optional<String> in(String text, ReservedWords reserved) {
        return SENTENCE.matcher(text.substring(0, Math.min(text.length(), MOST_READ)))
                .results()
                .map(MatchResult::group)
                .filter(sentence -> INVITES.matcher(sentence).find())
                .flatMap(sentence -> inSentence(sentence, reserved))
                .findFirst();
    }

    private static Stream<String> inSentence(String sentence, ReservedWords reserved) {
        return INVITED.matcher(sentence)
                .results()
                .filter(invitation ->
                        !ITS_PURPOSE.matcher(purpose(sentence, invitation)).find())
                .map(invitation -> word(invitation).toUpperCase(Locale.ROOT))
                .filter(word -> !word.equals("STOP") && !word.equals("HELP"))
                .filter(reserved::contains);
    }

    private static String word(MatchResult invitation) {
        return Optional.ofNullable(invitation.group(1)).orElseGet(() -> invitation.group(2));
    }

    /** What follows the word, without the words that are named beside it, up to the next invitation. */
    private static String purpose(String sentence, MatchResult invitation) {
        String rest = REST_OF_ENUMERATION
                .matcher(sentence.substring(invitation.end()))
                .replaceFirst("");
        return END_OF_PURPOSE.split(rest, 2)[0];
    }
}
