package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.api.Secrets;
import java.util.Locale;
import java.util.Map;

/**
 * A row of a data extension was added, changed or taken away.
 *
 * @param dataExtension the external key of the data extension
 * @param change what happened to the row
 * @param row the fields of the row by their columns: as they are now, or as they were where it is gone
 */
public record RowsChanged(String dataExtension, Change change, Map<String, String> row) implements Event {
    /** What happens to a row. */
    public enum Change {
        /** It was added. */
        INSERTED,
        /** Some of its fields have other values. */
        UPDATED,
        /** It is gone. */
        DELETED;

        /** The change in lower-case words. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int retainedCharacters() {
        return row.entrySet().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
    }

    @Override
    public String inWords() {
        return "data extension %s: %s %s".formatted(dataExtension, change, Secrets.masked(row.toString()));
    }
}
