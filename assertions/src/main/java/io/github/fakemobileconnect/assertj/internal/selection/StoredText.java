package io.github.fakemobileconnect.assertj.internal.selection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text before it is personalised. The journal keeps texts that wait or were not sent like this.
 *
 * @param text the text
 */
public record StoredText(String text) {
    private static final Pattern STRING = Pattern.compile("%%[A-Za-z_][A-Za-z0-9_ ]*%%");

    /** True when some values in the places of {@code %%name%%} make it this text. */
    public boolean couldBecome(String personalised) {
        if (holdsScript()) {
            return text.equals(personalised);
        }
        StringBuilder regex = new StringBuilder();
        Matcher strings = STRING.matcher(text);
        int end = 0;
        while (strings.find()) {
            regex.append(Pattern.quote(text.substring(end, strings.start()))).append(".*");
            end = strings.end();
        }
        regex.append(Pattern.quote(text.substring(end)));
        return Pattern.compile(regex.toString(), Pattern.DOTALL)
                .matcher(personalised)
                .matches();
    }

    /** A text with AMPscript is sent as it stands. */
    private boolean holdsScript() {
        return text.contains("%%[") || text.contains("%%=");
    }
}
