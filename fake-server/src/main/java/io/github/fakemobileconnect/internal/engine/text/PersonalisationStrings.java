package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.account.ReceivedText;
import io.github.fakemobileconnect.internal.engine.state.Contacts;
import io.github.fakemobileconnect.internal.engine.state.Line;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the names in a text stand for: the strings of the platform first, then attributes. */
public final class PersonalisationStrings {
    private final SystemStrings strings;
    private final BiFunction<Contacts, String, Optional<String>> attributes;

    private PersonalisationStrings(
            Line line, @Nullable ReceivedText received, BiFunction<Contacts, String, Optional<String>> attributes) {
        this.strings = new SystemStrings(line, received);
        this.attributes = attributes;
    }

    /** Attributes that a request brought along come before those of whoever the number belongs to. */
    public static PersonalisationStrings of(Line line, Map<String, String> own) {
        return of(
                line, (contacts, name) -> named(own, name).or(() -> contacts.attributeOfTheOwner(line.number(), name)));
    }

    /** Attributes that are found in a way of their own. */
    public static PersonalisationStrings of(Line line, BiFunction<Contacts, String, Optional<String>> attributes) {
        return new PersonalisationStrings(line, null, attributes);
    }

    /** An answer to a text knows that text, and whoever the number belongs to. */
    static PersonalisationStrings ofTheOwner(Line line, ReceivedText received) {
        return new PersonalisationStrings(
                line, received, (contacts, name) -> contacts.attributeOfTheOwner(line.number(), name));
    }

    private static Optional<String> named(Map<String, String> attributes, String name) {
        return attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a name stands for, in any case. */
    Optional<String> find(Contacts contacts, String name) {
        return strings.find(name).or(() -> attributes.apply(contacts, name));
    }
}
