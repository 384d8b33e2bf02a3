package io.github.fakemobileconnect.account;

import java.util.Locale;

/**
 * Where a number stands with a keyword before the test begins. It takes the place of the texts that would have led there;
 * the number can reply to the code as if it had been texted.
 *
 * @param number the number
 * @param keyword the keyword
 * @param standing where it stands
 */
public record Consent(MobileNumber number, Keyword keyword, Standing standing) implements AccountItem {
    /** Where a number stands. */
    public enum Standing {
        /** It receives messages. */
        SUBSCRIBED,
        /** It asked for the keyword, and the code waits for its answer. */
        IN_PROGRESS,
        /** It opted out. */
        OPTED_OUT
    }

    @Override
    public void choose(Cases cases) {
        cases.consent(this);
    }

    /** Number, standing and keyword, as in {@code 13175551212 opted out for JOINSMS on 86288}. */
    @Override
    public String toString() {
        String standsTo = standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return number + " " + standsTo + " for " + keyword;
    }
}
