package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ReceivedText;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the names in a text stand for: the strings of the platform first, then attributes. */
final class Names {
    private final SystemStrings strings;
    private final BiFunction<Tables, String, Optional<String>> attributes;

    private Names(Line line, @Nullable ReceivedText received, BiFunction<Tables, String, Optional<String>> attributes) {
        this.strings = new SystemStrings(line, received);
        this.attributes = attributes;
    }

    /** Attributes that a request brought along come before those of whoever the number belongs to. */
    static Names of(Line line, Map<String, String> own) {
        return new Names(line, null, (tables, name) -> named(own, name).or(() -> ofTheOwner(tables, line, name)));
    }

    /** A transactional message goes to the contact that it names, whoever the number belongs to. */
    static Names of(Line line, Addressed addressed) {
        return new Names(
                line,
                null,
                (tables, name) ->
                        addressed.attribute(name).or(() -> tables.contacts().attribute(addressed.contact(), name)));
    }

    /** An answer to a text knows that text, and whoever the number belongs to. */
    static Names ofTheOwner(Line line, ReceivedText received) {
        return new Names(line, received, (tables, name) -> ofTheOwner(tables, line, name));
    }

    private static Optional<String> named(Map<String, String> attributes, String name) {
        return attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> ofTheOwner(Tables tables, Line line, String name) {
        return tables.contacts().attribute(tables.contacts().keyOf(line.number()), name);
    }

    Optional<String> find(Turn turn, String name) {
        return strings.find(name).or(() -> attributes.apply(turn.tables(), name));
    }
}
