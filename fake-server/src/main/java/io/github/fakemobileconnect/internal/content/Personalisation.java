package io.github.fakemobileconnect.internal.content;

import io.github.fakemobileconnect.internal.content.ampscript.Substitution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the attributes of a recipient into a text. AMPscript is left as it stands. */
public final class Personalisation {
    private static final Pattern SCRIPT_OR_STRING =
            Pattern.compile("(?s:%%\\[.*?]%%|%%=.*?=%%)|" + Substitution.STRING.pattern());

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
            return new Personalised(template, List.of(), false);
        }
        String text = withoutBrackets(template);
        List<String> missing = new ArrayList<>();
        String replaced = SCRIPT_OR_STRING
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(replacement(found, attributes, missing)));
        return new Personalised(replaced, missing, holdsScript(text));
    }

    /** True when a text holds AMPscript. */
    public static boolean holdsScript(String text) {
        return text.contains("%%=")
                || (text.contains("%%[") && withoutBrackets(text).contains("%%["));
    }

    private static String withoutBrackets(String text) {
        return text.contains("%%[") ? Substitution.IN_BRACKETS.matcher(text).replaceAll("%%$1%%") : text;
    }

    private static String replacement(
            MatchResult found, Function<String, Optional<String>> attributes, List<String> missing) {
        String name = found.group(1);
        return name == null ? found.group() : valueOf(name, attributes, missing);
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
