package io.github.fakemobileconnect.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the attributes of a recipient into a text. AMPscript is left as it stands. */
public final class Personalisation {
    /** A name stands close between its percent signs, so that "100%% sure" begins none; script begins otherwise. */
    public static final Pattern STRING = Pattern.compile("%%([^%\\s\\[=](?:[^%\\r\\n]*[^%\\s])?)%%");

    /** The other spelling of a string; no code block consists of one name. */
    public static final Pattern IN_BRACKETS = Pattern.compile("%%\\[([A-Za-z_][\\w().]*)]%%");

    private Personalisation() {}

    /**
     * A text as it reaches one recipient.
     *
     * @param text the text
     * @param missing the names that had no value and became empty, in the order of the text
     * @param holdsScript true when it holds AMPscript that was not evaluated
     */
    public record Personalised(String text, List<String> missing, boolean holdsScript) {}

    /** Replaces each {@code %%name%%} and {@code %%[name]%%}. */
    public static Personalised of(String template, Function<String, Optional<String>> attributes) {
        String text = template.contains("%%[") ? IN_BRACKETS.matcher(template).replaceAll("%%$1%%") : template;
        boolean holdsScript = holdsScript(text);
        if (holdsScript || !text.contains("%%")) {
            return new Personalised(template, List.of(), holdsScript);
        }
        List<String> missing = new ArrayList<>();
        String replaced = STRING.matcher(text)
                .replaceAll(string -> Matcher.quoteReplacement(valueOf(string.group(1), attributes, missing)));
        return new Personalised(replaced, missing, false);
    }

    /** True when a text holds AMPscript. */
    public static boolean holdsScript(String text) {
        return text.contains("%%[") || text.contains("%%=");
    }

    private static String valueOf(String name, Function<String, Optional<String>> attributes, List<String> missing) {
        return attributes.apply(name).orElseGet(() -> {
            if (!missing.contains(name)) {
                missing.add(name);
            }
            return "";
        });
    }
}
