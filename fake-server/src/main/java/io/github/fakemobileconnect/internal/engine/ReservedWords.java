package io.github.fakemobileconnect.internal.engine;

import java.util.Locale;
import java.util.Set;

/**
 * The words that mean the same on every code and cannot be keywords.
 *
 * @see <a href="https://help.salesforce.com/s/articleView?id=mktg.mc_moc_stop_keywords.htm">STOP keywords in the vendor's
 *     help</a>
 */
final class ReservedWords {
    private static final Set<String> OPT_OUT =
            Set.of("STOP", "QUIT", "CANCEL", "END", "UNSUBSCRIBE", "REVOKE", "TERMINATE", "OPTOUT");
    private static final Set<String> HELP = Set.of("HELP", "INFO");
    /** The only opt-out of two words; it counts when it is the whole text. */
    private static final String OPT_OUT_IN_TWO_WORDS = "OPT OUT";

    private ReservedWords() {}

    static boolean contains(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return OPT_OUT.contains(upper) || HELP.contains(upper);
    }

    static boolean isOptOut(String firstWord, String wholeText) {
        return OPT_OUT.contains(firstWord.toUpperCase(Locale.ROOT)) || wholeText.equalsIgnoreCase(OPT_OUT_IN_TWO_WORDS);
    }

    static boolean isHelp(String firstWord) {
        return HELP.contains(firstWord.toUpperCase(Locale.ROOT));
    }
}
