package io.github.fakemobileconnect.internal.engine.rows;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a data extension in the order in which they were added, with an index of each column that was once searched by. */
final class RowIndexes {
    private final Set<StoredRow> rows = new TreeSet<>();
    private final Map<String, Map<String, Set<StoredRow>>> byColumn = new HashMap<>();

    Collection<StoredRow> all() {
        return rows;
    }

    void add(StoredRow row) {
        rows.add(row);
        byColumn.forEach((column, index) -> enter(index, column, row));
    }

    void remove(StoredRow row) {
        rows.remove(row);
        byColumn.forEach((column, index) -> leave(index, column, row));
    }

    void change(StoredRow row, Map<String, String> changes) {
        byColumn.forEach((column, index) -> leave(index, column, row));
        row.change(changes);
        byColumn.forEach((column, index) -> enter(index, column, row));
    }

    /** A search for rows with these values, of which no more than so many are wanted. */
    RowsFound search(Map<String, String> wanted, int most) {
        Map<String, String> folded = new LinkedHashMap<>();
        wanted.forEach((column, value) -> folded.put(column, StoredRow.folded(value)));
        Collection<StoredRow> candidates = folded.entrySet().stream()
                .map(one -> index(one.getKey()).getOrDefault(one.getValue(), Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .orElse(rows);
        return RowsFound.among(candidates, folded, most);
    }

    private Map<String, Set<StoredRow>> index(String column) {
        return byColumn.computeIfAbsent(column, unindexed -> {
            Map<String, Set<StoredRow>> index = new HashMap<>();
            rows.forEach(row -> enter(index, column, row));
            return index;
        });
    }

    private static void enter(Map<String, Set<StoredRow>> index, String column, StoredRow row) {
        index.computeIfAbsent(row.foldedValue(column), value -> new TreeSet<>()).add(row);
    }

    private static void leave(Map<String, Set<StoredRow>> index, String column, StoredRow row) {
        index.computeIfPresent(row.foldedValue(column), (value, same) -> {
            same.remove(row);
            return same.isEmpty() ? null : same;
        });
    }
}
