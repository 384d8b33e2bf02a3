package io.github.fakemobileconnect.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the attributes of a recipient into a text. AMPscript is left as it stands. */
public final class Personalisation {
    private static final Pattern STRING = Pattern.compile("%%([A-Za-z_][A-Za-z0-9_ ]*)%%");

    private Personalisation() {}

    /**
     * A text as it reaches one recipient.
     *
     * @param text the text
     * @param missing the names that had no value and became empty, in the order of the text
     * @param holdsScript true when it holds AMPscript that was not evaluated
     */
    public record Personalised(String text, List<String> missing, boolean holdsScript) {}

    /** Replaces each {@code %%name%%}. */
    public static Personalised of(String text, Function<String, Optional<String>> attributes) {
        boolean holdsScript = text.contains("%%[") || text.contains("%%=");
        if (holdsScript || !text.contains("%%")) {
            return new Personalised(text, List.of(), holdsScript);
        }
        List<String> missing = new ArrayList<>();
        String replaced = STRING.matcher(text)
                .replaceAll(string ->
                        Matcher.quoteReplacement(valueOf(string.group(1).strip(), attributes, missing)));
        return new Personalised(replaced, missing, false);
    }

    private static String valueOf(String name, Function<String, Optional<String>> attributes, List<String> missing) {
        return attributes.apply(name).orElseGet(() -> {
            missing.add(name);
            return "";
        });
    }
}
