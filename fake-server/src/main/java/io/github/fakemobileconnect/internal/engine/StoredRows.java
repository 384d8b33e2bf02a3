package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.DataExtension;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rows of one data extension. Values are compared in any case; each column that was once searched by has an index, so
 * that a search costs what it finds.
 */
final class StoredRows {
    private final UUID id;
    private final DataExtension item;
    private final Map<String, String> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<StoredRow> rows = new LinkedHashSet<>();
    private final Map<String, Map<String, Set<StoredRow>>> indexes = new HashMap<>();
    private long added;

    /** No rows yet. */
    StoredRows(UUID id, DataExtension item) {
        this.id = id;
        this.item = item;
        item.columns().forEach(column -> columns.put(column, column));
    }

    /** A row; two are equal only when they are the same one. */
    private static final class StoredRow {
        private final long order;
        private Map<String, String> fields;

        private StoredRow(long order, Map<String, String> fields) {
            this.order = order;
            this.fields = fields;
        }

        private String field(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    /** Identifies the data extension. */
    UUID id() {
        return id;
    }

    DataExtension item() {
        return item;
    }

    /** All rows, in the order in which they were added. */
    List<Map<String, String>> all() {
        return rows.stream().map(row -> row.fields).toList();
    }

    /**
     * Adds a row; columns that are not mentioned are empty. Yields the row.
     *
     * @throws IllegalArgumentException when there is no such column, or a row with the same primary key
     */
    Map<String, String> insert(Map<String, String> fields) {
        Map<String, String> whole = new LinkedHashMap<>();
        item.columns().forEach(column -> whole.put(column, ""));
        whole.putAll(known(fields));
        requireNew(whole);
        StoredRow row = new StoredRow(added++, Collections.unmodifiableMap(whole));
        rows.add(row);
        indexes.forEach((column, index) -> enter(index, column, row));
        return row.fields;
    }

    private void requireNew(Map<String, String> whole) {
        Map<String, String> identity = identity(whole);
        if (!identity.isEmpty() && matching(identity).findAny().isPresent()) {
            throw taken(identity);
        }
    }

    private Map<String, String> identity(Map<String, String> whole) {
        Map<String, String> identity = new LinkedHashMap<>();
        item.primaryKey().forEach(column -> identity.put(column, whole.getOrDefault(columns.get(column), "")));
        return identity;
    }

    private Impossible taken(Map<String, String> identity) {
        return new Impossible(
                "data extension %s has a row with the primary key %s already".formatted(item.key(), identity));
    }

    /** The rows with these values, in the order in which they were added. */
    List<Map<String, String>> find(Map<String, String> criteria) {
        return matching(criteria).map(row -> row.fields).toList();
    }

    /**
     * Changes fields of the rows with these values; yields the rows as they are now.
     *
     * @throws IllegalArgumentException when there is no such column, or two rows would have the same primary key
     */
    List<Map<String, String>> update(Map<String, String> criteria, Map<String, String> fields) {
        Map<String, String> changes = known(fields);
        List<StoredRow> found = matching(criteria).toList();
        if (item.primaryKey().stream().map(this::spelled).anyMatch(changes::containsKey)) {
            requireStillDifferent(found, changes);
        }
        found.forEach(row -> change(row, changes));
        return found.stream().map(row -> row.fields).toList();
    }

    private void requireStillDifferent(List<StoredRow> found, Map<String, String> changes) {
        Set<StoredRow> changing = new HashSet<>(found);
        Set<List<String>> identities = new HashSet<>();
        for (StoredRow row : found) {
            Map<String, String> identity = identity(changed(row, changes));
            List<String> folded =
                    identity.values().stream().map(StoredRows::folded).toList();
            if (!identities.add(folded)
                    || !changing.containsAll(matching(identity).toList())) {
                throw taken(identity);
            }
        }
    }

    private static Map<String, String> changed(StoredRow row, Map<String, String> changes) {
        Map<String, String> whole = new LinkedHashMap<>(row.fields);
        whole.putAll(changes);
        return whole;
    }

    private void change(StoredRow row, Map<String, String> changes) {
        Map<String, String> whole = changed(row, changes);
        indexes.forEach((column, index) -> leave(index, column, row));
        row.fields = Collections.unmodifiableMap(whole);
        indexes.forEach((column, index) -> enter(index, column, row));
    }

    /** Takes the rows with these values away; yields the rows as they were. */
    List<Map<String, String>> delete(Map<String, String> criteria) {
        List<StoredRow> found = matching(criteria).toList();
        for (StoredRow row : found) {
            rows.remove(row);
            indexes.forEach((column, index) -> leave(index, column, row));
        }
        return found.stream().map(row -> row.fields).toList();
    }

    private Stream<StoredRow> matching(Map<String, String> criteria) {
        Map<String, String> wanted = known(criteria);
        Collection<StoredRow> candidates = wanted.entrySet().stream()
                .map(one -> index(one.getKey()).getOrDefault(folded(one.getValue()), Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .<Collection<StoredRow>>map(fewest -> fewest)
                .orElse(rows);
        return candidates.stream()
                .filter(row -> wanted.entrySet().stream()
                        .allMatch(one -> folded(one.getValue()).equals(folded(row.field(one.getKey())))))
                .sorted(Comparator.comparingLong(row -> row.order));
    }

    private Map<String, Set<StoredRow>> index(String column) {
        return indexes.computeIfAbsent(column, unindexed -> {
            Map<String, Set<StoredRow>> index = new HashMap<>();
            rows.forEach(row -> enter(index, column, row));
            return index;
        });
    }

    private static void enter(Map<String, Set<StoredRow>> index, String column, StoredRow row) {
        index.computeIfAbsent(folded(row.field(column)), value -> new LinkedHashSet<>())
                .add(row);
    }

    private static void leave(Map<String, Set<StoredRow>> index, String column, StoredRow row) {
        index.computeIfPresent(folded(row.field(column)), (value, same) -> {
            same.remove(row);
            return same.isEmpty() ? null : same;
        });
    }

    private static String folded(String value) {
        return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The same values by columns as they are spelled. */
    private Map<String, String> known(Map<String, String> fields) {
        Map<String, String> spelled = new LinkedHashMap<>();
        fields.forEach((column, value) -> spelled.put(spelled(column), value));
        return spelled;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A column as it is spelled. */
    String spelled(String column) {
        return Optional.ofNullable(columns.get(column))
                .orElseThrow(() -> new Impossible(
                        "data extension %s has no column %s; it has %s".formatted(item.key(), column, item.columns())));
    }
}
