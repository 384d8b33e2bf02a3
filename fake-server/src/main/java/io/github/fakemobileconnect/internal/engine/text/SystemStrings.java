package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.internal.engine.state.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The platform's own strings about the line and the text that is answered; their names are compared in any case. */
final class SystemStrings {
    private static final Pattern NOUN = Pattern.compile("MSG\\(0\\)\\.NOUN\\((\\d{1,4})\\)");
    private static final Pattern MEDIUM = Pattern.compile("MMS_CONTENT_URL\\((\\d{1,4})\\)");

    private final Line line;
    private final @Nullable ReceivedText received;

    /** Strings about a line, and about no text where {@code received} is null. */
    SystemStrings(Line line, @Nullable ReceivedText received) {
        this.line = line;
        this.received = received;
    }

    /** What a string stands for; empty when the platform has no such string here. */
    Optional<String> find(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "MOBILE_NUMBER" -> Optional.of(line.number().digits());
            case "SHORT_CODE" -> Optional.of(line.code());
            default -> Optional.ofNullable(received).flatMap(text -> ofTheText(upper, text));
        };
    }

    private static Optional<String> ofTheText(String name, ReceivedText text) {
        return switch (name) {
            case "MSG(0)" -> Optional.of(text.text());
            case "MSG(0).VERB" -> Optional.of(text.verb());
            case "MSG(0).NOUNS" -> Optional.of(text.nouns());
            default ->
                index(NOUN, name)
                        .map(text::noun)
                        .or(() -> index(MEDIUM, name)
                                .map(index -> index < text.media().size()
                                        ? text.media().get(index)
                                        : ""));
        };
    }

    private static Optional<Integer> index(Pattern indexed, String name) {
        Matcher matcher = indexed.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
