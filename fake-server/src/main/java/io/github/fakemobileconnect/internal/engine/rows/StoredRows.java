package io.github.fakemobileconnect.internal.engine.rows;

import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.internal.engine.value.Rowset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The rows of one data extension, whose columns and values are compared in any case. */
public final class StoredRows {
    private final UUID id;
    private final DataExtension item;
    private final Map<String, String> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final RowIndexes rows = new RowIndexes();
    private long added;

    /** No rows yet. */
    public StoredRows(UUID id, DataExtension item) {
        this.id = id;
        this.item = item;
        item.columns().forEach(column -> columns.put(column, column));
    }

    /** Identifies the data extension. */
    public UUID id() {
        return id;
    }

    /** The data extension, without rows. */
    public DataExtension item() {
        return item;
    }

    /** All rows, in the order in which they were added. */
    public List<Map<String, String>> all() {
        return rows.all().stream().map(StoredRow::fields).toList();
    }

    /** All rows, ordered by these columns; rows that are equal in them keep the order in which they were added. */
    public List<Map<String, String>> orderedBy(List<Rowset.By> columns) {
        return columns.stream()
                .map(this::comparator)
                .reduce(Comparator::thenComparing)
                .map(comparator -> all().stream().sorted(comparator).toList())
                .orElseGet(this::all);
    }

    private Comparator<Map<String, String>> comparator(Rowset.By by) {
        String spelled = spelled(by.column());
        Comparator<Map<String, String>> ascending =
                Comparator.comparing(row -> row.getOrDefault(spelled, ""), String.CASE_INSENSITIVE_ORDER);
        return by.descending() ? ascending.reversed() : ascending;
    }

    /**
     * Adds a row; columns that are not mentioned are empty. Yields the row.
     *
     * @throws Impossible when there is no such column, or a row with the same primary key
     */
    public Map<String, String> insert(Map<String, String> fields) {
        Map<String, String> whole = new LinkedHashMap<>();
        item.columns().forEach(column -> whole.put(column, ""));
        whole.putAll(known(fields));
        requireNew(whole);
        StoredRow row = new StoredRow(added++, whole);
        rows.add(row);
        return row.fields();
    }

    private void requireNew(Map<String, String> whole) {
        Map<String, String> identity = identity(whole);
        if (!identity.isEmpty() && !search(identity, 1).rows().isEmpty()) {
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

    /**
     * The first rows with these values, no more than so many.
     *
     * @throws Impossible when there is no such column
     */
    public RowsFound search(Map<String, String> criteria, int most) {
        return rows.search(known(criteria), most);
    }

    /**
     * Changes fields of the rows with these values; yields the rows as they are now.
     *
     * @throws Impossible when there is no such column, or two rows would have the same primary key
     */
    public List<Map<String, String>> update(Map<String, String> criteria, Map<String, String> fields) {
        Map<String, String> changes = known(fields);
        RowsFound found = search(criteria, Integer.MAX_VALUE);
        if (item.primaryKey().stream().map(this::spelled).anyMatch(changes::containsKey)) {
            requireStillDifferent(found.rows(), changes);
        }
        found.rows().forEach(row -> rows.change(row, changes));
        return found.fields();
    }

    private void requireStillDifferent(List<StoredRow> found, Map<String, String> changes) {
        Set<StoredRow> changing = new HashSet<>(found);
        Set<List<String>> identities = new HashSet<>();
        for (StoredRow row : found) {
            Map<String, String> identity = identity(row.with(changes));
            List<String> folded =
                    identity.values().stream().map(StoredRow::folded).toList();
            if (!identities.add(folded)
                    || !changing.containsAll(search(identity, Integer.MAX_VALUE).rows())) {
                throw taken(identity);
            }
        }
    }

    /** Takes the rows with these values away; yields the rows as they were. */
    public List<Map<String, String>> delete(Map<String, String> criteria) {
        RowsFound found = search(criteria, Integer.MAX_VALUE);
        found.rows().forEach(rows::remove);
        return found.fields();
    }

    /** The same values by columns as they are spelled. */
    private Map<String, String> known(Map<String, String> fields) {
        Map<String, String> spelled = new LinkedHashMap<>();
        fields.forEach((column, value) -> spelled.put(spelled(column), value));
        return spelled;
    }

    /** Whether there is such a column, in any case. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A column as it is spelled. */
    String spelled(String column) {
        return Optional.ofNullable(columns.get(column))
                .orElseThrow(() -> new Impossible(
                        "data extension %s has no column %s; it has %s".formatted(item.key(), column, item.columns())));
    }
}
