package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.regex.Pattern;

/** The two spellings of a name whose value takes its place in a text. */
public final class Substitution {
    /** A name stands close between its percent signs, so that "100%% sure" begins none; script begins otherwise. */
    public static final Pattern STRING = Pattern.compile("%%([^%\\s\\[=](?:[^%\\r\\n]*[^%\\s])?)%%");

    /** A name alone in a block; no other block consists of one word, but for those that end or turn something. */
    public static final Pattern IN_BRACKETS = Pattern.compile("%%\\[(?!(?i:else|endif|next)])([A-Za-z_][\\w().]*)]%%");

    private Substitution() {}
}
