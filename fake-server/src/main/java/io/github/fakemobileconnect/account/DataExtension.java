package io.github.fakemobileconnect.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of the account, filled by scripts and read by the application. All of its columns hold text.
 *
 * @param key the external key, by which the application names it
 * @param name the name, by which scripts may name it as well
 * @param columns the columns, in their order; compared in any case
 * @param primaryKey those columns of which no two rows have the same values; none where rows may be alike
 * @param rows the rows that it has before the test begins, each with a value for every column
 */
public record DataExtension(
        String key, String name, List<String> columns, List<String> primaryKey, List<List<String>> rows)
        implements AccountItem {
    public DataExtension {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("key and name of a data extension must not be blank");
        }
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        rows = rows.stream().map(List::copyOf).toList();
        requireDifferent(key, columns);
        requireDifferent(key, primaryKey);
        requireKnown(key, columns, primaryKey);
        for (List<String> row : rows) {
            requireComplete(key, columns, row);
        }
    }

    /** A data extension with this external key and the same name, and no columns yet. */
    public static DataExtension keyed(String key) {
        return new DataExtension(key, key, List.of(), List.of(), List.of());
    }

    /** This data extension under another name. */
    public DataExtension named(String other) {
        return new DataExtension(key, other, columns, primaryKey, rows);
    }

    /**
     * This data extension with more columns.
     *
     * @throws IllegalArgumentException when it has one of them already, or rows, which come after the columns
     */
    public DataExtension with(String... more) {
        if (!rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "data extension %s has rows already; give it its columns before its rows".formatted(key));
        }
        List<String> all = new ArrayList<>(columns);
        all.addAll(Arrays.asList(more));
        return new DataExtension(key, name, all, primaryKey, rows);
    }

    /**
     * This data extension, of which no two rows have the same values in these columns.
     *
     * @throws IllegalArgumentException when it has no such column
     */
    public DataExtension identifiedBy(String... keyColumns) {
        return new DataExtension(key, name, columns, List.of(keyColumns), rows);
    }

    /**
     * This data extension with one more row.
     *
     * @param values a value for each column, in their order
     * @throws IllegalArgumentException when there are more or fewer values than columns
     */
    public DataExtension row(String... values) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(List.of(values));
        return new DataExtension(key, name, columns, primaryKey, more);
    }

    /**
     * The fields of a row by their columns.
     *
     * @param values a value for each column, in their order
     * @throws IllegalArgumentException when there are more or fewer values than columns
     */
    public Map<String, String> fields(List<String> values) {
        requireComplete(key, columns, values);
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), values.get(i));
        }
        return Collections.unmodifiableMap(fields);
    }

    /** This data extension as it was before it was given rows. */
    public DataExtension withoutRows() {
        return new DataExtension(key, name, columns, primaryKey, List.of());
    }

    private static void requireDifferent(String key, List<String> columns) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String column : columns) {
            if (column.isBlank() || !seen.add(lower(column))) {
                throw new IllegalArgumentException(
                        "columns of data extension %s must have different names but were %s".formatted(key, columns));
            }
        }
    }

    private static void requireKnown(String key, List<String> columns, List<String> keyColumns) {
        List<String> lower = columns.stream().map(DataExtension::lower).toList();
        if (!keyColumns.stream().allMatch(column -> lower.contains(lower(column)))) {
            throw new IllegalArgumentException("data extension %s cannot be identified by %s: its columns are %s"
                    .formatted(key, keyColumns, columns));
        }
    }

    private static String lower(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    private static void requireComplete(String key, List<String> columns, List<String> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("row of data extension %s must have a value for each of %s but was %s"
                    .formatted(key, columns, row));
        }
    }

    @Override
    public void choose(Cases cases) {
        cases.dataExtension(this);
    }

    /** Key and columns, as in {@code data extension Inbound_SMS [MobileNumber, Text]}. */
    @Override
    public String toString() {
        return "data extension " + key + " " + columns;
    }
}
