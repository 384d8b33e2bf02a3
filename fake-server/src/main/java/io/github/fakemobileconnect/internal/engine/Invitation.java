package io.github.fakemobileconnect.internal.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Looks into a text for an invitation to reply a reserved word for another purpose than it is reserved for, as in
 * {@code Reply CANCEL to cancel your appointment}. STOP and HELP are known to everyone and never looked for.
 */
final class Invitation {
    private static final Pattern INVITED = Pattern.compile(
            "\\b(?:reply|text|txt|send|answer|respond)\\s+(?:with\\s+)?[\"'\u201c]?([\\p{L}\\p{N}_-]+)([^.!?\\r\\n]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ITS_PURPOSE =
            Pattern.compile("unsubscrib|opt.?out|\\bstop|\\bhelp|\\binfo", Pattern.CASE_INSENSITIVE);

    private Invitation() {}

    /** The reserved word that the text invites, in upper case. */
    static Optional<String> in(String text, ReservedWords reserved) {
        return INVITED.matcher(text)
                .results()
                .filter(invitation -> !ITS_PURPOSE.matcher(invitation.group(2)).find())
                .map(Invitation::word)
                .filter(word -> !word.equals("STOP") && !word.equals("HELP"))
                .filter(reserved::contains)
                .findFirst();
    }

    private static String word(MatchResult invitation) {
        return invitation.group(1).toUpperCase(Locale.ROOT);
    }
}
