package io.github.fakemobileconnect.assertj.internal.selection;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.account.DataExtension;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row of a data extension must hold in some of its columns; the others do not matter.
 *
 * @param fields the values by their columns, as the data extension spells them
 */
public record WantedRow(Map<String, String> fields) {
    /** Columns and values, which take turns; throws with a remedy when they do not. */
    public static WantedRow of(DataExtension dataExtension, String... columnsAndValues) {
        if (columnsAndValues.length == 0) {
            throw new IllegalArgumentException(
                    "expected row must have at least one column but has none; to expect how many rows there are, say hasSize(..) or isEmpty()");
        }
        if (columnsAndValues.length % 2 != 0) {
            String last = columnsAndValues[columnsAndValues.length - 1];
            throw new IllegalArgumentException(
                    "columns and values of the expected row must take turns but '%s' comes last without a value; say \"%s\", \"..\""
                            .formatted(last, last));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            String column = spelled(columnsAndValues[i], dataExtension);
            if (fields.put(column, columnsAndValues[i + 1]) != null) {
                throw new IllegalArgumentException(
                        "columns of the expected row must be different but %s comes twice; name it once"
                                .formatted(column));
            }
        }
        return new WantedRow(fields);
    }

    private static String spelled(String column, DataExtension dataExtension) {
        return dataExtension.columns().stream()
                .filter(column::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "column of the expected row must be one of data extension %s but was '%s'; it has %s"
                                .formatted(dataExtension.key(), column, dataExtension.columns())));
    }

    boolean isMetBy(Map<String, String> row) {
        return differing(row).findAny().isEmpty();
    }

    /** The row with the fewest differing columns, and of several the one whose values there come nearest. */
    public Map<String, String> nearest(List<Map<String, String>> rows) {
        return rows.stream()
                .min(Comparator.<Map<String, String>>comparingLong(
                                row -> differing(row).count())
                        .thenComparingInt(this::distance))
                .orElse(Map.of());
    }

    private int distance(Map<String, String> row) {
        return differing(row)
                .mapToInt(column -> Nearest.between(found(row, column), found(fields, column)))
                .sum();
    }

    /** As in {@code Text = "STOCK" in place of "STOCK CRM"}. */
    public String difference(Map<String, String> row) {
        return differing(row)
                .map(column -> "%s = %s in place of %s"
                        .formatted(column, quoted(found(row, column)), quoted(found(fields, column))))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> differing(Map<String, String> row) {
        return fields.keySet().stream().filter(column -> !found(row, column).equals(found(fields, column)));
    }

    private static String found(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** As in {@code MobileNumber = "13175551212", Text = "STOCK CRM"}. */
    public String inWords() {
        return inWords(fields);
    }

    public static String inWords(Map<String, String> row) {
        return row.entrySet().stream()
                .map(field -> field.getKey() + " = " + quoted(field.getValue()))
                .collect(Collectors.joining(", "));
    }
}
