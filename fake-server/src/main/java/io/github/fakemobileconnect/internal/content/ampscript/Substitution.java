package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.regex.Pattern;

/** What a text may hold besides text: names in two spellings, whose values take their places, and tags with script. */
public final class Substitution {
    /** A tag with script in it, which is not evaluated. */
    static final Pattern TAG = Pattern.compile("<script\\s[^>]{0,200}\\brunat\\b", Pattern.CASE_INSENSITIVE);

    /** A name stands close between its percent signs, so that "100%% sure" begins none; script begins otherwise. */
    public static final Pattern STRING = Pattern.compile("%%([^%\\s\\[=](?:[^%\\r\\n]*[^%\\s])?)%%");

    /** A name alone in a block; no other block consists of one word, but for those that end or turn something. */
    public static final Pattern IN_BRACKETS = Pattern.compile("%%\\[(?!(?i:else|endif|next)])([A-Za-z_][\\w().]*)]%%");

    private Substitution() {}

    /** True when a text holds a tag with script. */
    public static boolean holdsTag(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }
}
