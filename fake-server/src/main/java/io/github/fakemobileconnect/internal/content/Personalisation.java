package io.github.fakemobileconnect.internal.content;

import io.github.fakemobileconnect.internal.content.ampscript.Substitution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Puts the attributes of a recipient into a text. AMPscript is left as it stands. */
public final class Personalisation {
    private Personalisation() {}

    /**
     * A text as it reaches one recipient.
     *
     * @param text the text
     * @param missing the names that had no value and became empty, in the order of the text
     * @param holdsScript true when it holds AMPscript, which was left as it stands
     */
    public record Personalised(String text, List<String> missing, boolean holdsScript) {}

    /** Replaces each {@code %%name%%} and {@code %%[name]%%}. */
    public static Personalised of(String template, Function<String, Optional<String>> attributes) {
        if (!template.contains("%%")) {
            return new Personalised(template, List.of(), holdsScript(template));
        }
        String text = withoutBrackets(template);
        List<String> missing = new ArrayList<>();
        String replaced = replaced(text, attributes, missing);
        return new Personalised(replaced, missing, holdsScript(text));
    }

    /** True when a text holds AMPscript. */
    public static boolean holdsScript(String text) {
        return text.contains("%%=")
                || (text.contains("%%[") && withoutBrackets(text).contains("%%["))
                || Substitution.holdsTag(text);
    }

    private static String withoutBrackets(String text) {
        return text.contains("%%[") ? Substitution.IN_BRACKETS.matcher(text).replaceAll("%%$1%%") : text;
    }

    private static String replaced(String text, Function<String, Optional<String>> attributes, List<String> missing) {
        StringBuilder replaced = new StringBuilder(text.length());
        Matcher string = Substitution.STRING.matcher(text);
        ScriptEnds ends = new ScriptEnds(text);
        int from = 0;
        for (int signs = text.indexOf("%%"); signs >= 0; signs = text.indexOf("%%", from)) {
            replaced.append(text, from, signs);
            if (string.region(signs, text.length()).lookingAt()) {
                replaced.append(valueOf(string.group(1), attributes, missing));
                from = string.end();
            } else {
                from = ends.after(signs);
                replaced.append(text, signs, from);
            }
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private static String valueOf(String name, Function<String, Optional<String>> attributes, List<String> missing) {
        return attributes.apply(name).orElseGet(() -> {
            if (!missing.contains(name)) {
                missing.add(name);
            }
            return "";
        });
    }

    /** Where scripts end. That there is no more end is found out once, however many scripts have none. */
    private static final class ScriptEnds {
        private final String text;
        private boolean blocksEnd = true;
        private boolean expressionsEnd = true;

        private ScriptEnds(String text) {
            this.text = text;
        }

        /** The offset behind what begins with these percent signs: a script, or no more than the first sign. */
        int after(int signs) {
            int end = -1;
            if (blocksEnd && text.startsWith("%%[", signs)) {
                end = text.indexOf("]%%", signs + 3);
                blocksEnd = end >= 0;
            } else if (expressionsEnd && text.startsWith("%%=", signs)) {
                end = text.indexOf("=%%", signs + 3);
                expressionsEnd = end >= 0;
            }
            return end >= 0 ? end + 3 : signs + 1;
        }
    }
}
