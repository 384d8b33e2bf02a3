package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.SendDefinition;
import java.util.Locale;

/**
 * The application created, updated or deleted a send definition.
 *
 * @param definition the definition as it is now, or was before it was deleted
 * @param change what happened to it
 */
public record DefinitionChanged(SendDefinition definition, Change change) implements Event {
    /** What happened to a definition. */
    public enum Change {
        /** It is new. */
        CREATED,
        /** It says something else now. */
        UPDATED,
        /** It was archived. */
        DELETED
    }

    @Override
    public String inWords() {
        return definition + " was " + change.name().toLowerCase(Locale.ROOT);
    }
}
