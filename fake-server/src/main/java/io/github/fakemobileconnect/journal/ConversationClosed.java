package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Locale;

/**
 * The code stopped waiting for an answer of a number.
 *
 * @param number the number
 * @param keyword the keyword that was to be confirmed, or to be put in front of the answer
 * @param reason why
 */
public record ConversationClosed(MobileNumber number, Keyword keyword, Reason reason) implements NumberEvent {
    /** Why a conversation closes. */
    public enum Reason {
        /** The number gave a valid answer. */
        CONFIRMED,
        /** The number gave the text that the next keyword was put in front of. */
        ANSWERED,
        /** The window passed without another text. */
        EXPIRED,
        /** The number opted out. */
        OPTED_OUT,
        /** A newer conversation of the number on the same code took its place. */
        SUPERSEDED,
        /** The number stated an age below the minimum. */
        TURNED_AWAY,
        /** The keyword was deleted. */
        KEYWORD_DELETED,
        /** A script ended it. */
        ENDED_BY_SCRIPT;

        /** The reason in lower-case words. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @Override
    public String inWords() {
        return number + " " + keyword + ": conversation closed, " + reason;
    }
}
