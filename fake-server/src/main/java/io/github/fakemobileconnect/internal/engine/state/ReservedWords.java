package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.sms.MoMessage;
import java.util.Locale;
import java.util.Set;

/**
 * The words that opt out or ask for help on a code and cannot be its keywords.
 *
 * @param custom the words that opt out on this code only, in upper case
 * @see <a href="https://help.salesforce.com/s/articleView?id=mktg.mc_moc_stop_keywords.htm">STOP keywords in the vendor's
 *     help</a>
 */
public record ReservedWords(Set<String> custom) {
    private static final Set<String> OPT_OUT =
            Set.of("STOP", "QUIT", "CANCEL", "END", "UNSUBSCRIBE", "REVOKE", "TERMINATE", "OPTOUT");
    private static final Set<String> HELP = Set.of("HELP", "INFO");
    /** The only opt-out of two words; it counts when it is the whole text. */
    private static final String OPT_OUT_IN_TWO_WORDS = "OPT OUT";

    /** Those of a code. */
    public static ReservedWords of(Code code) {
        return new ReservedWords(code.stopWords());
    }

    /** True when the word cannot be a keyword of the code. */
    public boolean contains(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return optsOut(upper) || asksForHelp(upper);
    }

    /** True when a whole answer would opt out or ask for help instead of answering. */
    public boolean take(String answer) {
        String upper = answer.strip().toUpperCase(Locale.ROOT);
        return contains(upper.split("\\s+", 2)[0]) || upper.matches("OPT\\s+OUT");
    }

    /** Whether the text opts out. */
    public boolean isOptOut(MoMessage mo) {
        return optsOut(mo.verb()) || mo.collapsed().equalsIgnoreCase(OPT_OUT_IN_TWO_WORDS);
    }

    /** Whether the text asks for help. */
    public static boolean isHelp(MoMessage mo) {
        return asksForHelp(mo.verb());
    }

    static boolean asksForHelp(String upper) {
        return HELP.contains(upper);
    }

    private boolean optsOut(String upper) {
        return OPT_OUT.contains(upper) || custom.contains(upper);
    }
}
