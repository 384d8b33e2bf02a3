package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.journal.RowsChanged;
import io.github.fakemobileconnect.journal.RowsChanged.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data extensions of the account and their rows. */
final class DataExtensions {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<String, StoredRows> byKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, StoredRows> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** What was added, without the rows that have come since. */
    List<DataExtension> items() {
        return byKey.values().stream().map(StoredRows::item).toList();
    }

    /** @throws IllegalArgumentException when another one has the key or the name of one of them */
    void requireRoomFor(List<DataExtension> items) {
        Map<String, DataExtension> keys = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, DataExtension> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<DataExtension> all = new ArrayList<>(items());
        all.addAll(items);
        for (DataExtension item : all) {
            if (item.columns().isEmpty()) {
                throw new Impossible("%s has no columns; say .with(\"MobileNumber\", \"Text\")".formatted(item));
            }
            requireSame("data extension key " + item.key(), keys.putIfAbsent(item.key(), item), item);
            requireSame("data extension name " + item.name(), names.putIfAbsent(item.name(), item), item);
        }
        requireRoomForRows(items);
    }

    private void requireRoomForRows(List<DataExtension> items) {
        Map<String, StoredRows> trials = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (DataExtension item : items) {
            if (item.primaryKey().isEmpty()) {
                continue;
            }
            StoredRows trial = trials.computeIfAbsent(item.key(), key -> copy(item));
            item.rows().forEach(row -> trial.insert(item.fields(row)));
        }
    }

    private StoredRows copy(DataExtension item) {
        StoredRows copy = new StoredRows(NOBODY, item.withoutRows());
        keyed(item.key()).ifPresent(stored -> stored.all().forEach(copy::insert));
        return copy;
    }

    private static void requireSame(String place, @Nullable DataExtension first, DataExtension second) {
        if (first != null && !first.withoutRows().equals(second.withoutRows())) {
            throw Addition.taken(place, first, second);
        }
    }

    /** Adds one; where it is there already, its rows. */
    void add(Turn turn, DataExtension item) {
        StoredRows stored = byKey.computeIfAbsent(
                item.key(), key -> new StoredRows(turn.tables().tokenIds().forDefinition(), item.withoutRows()));
        byName.put(item.name(), stored);
        item.rows().forEach(row -> stored.insert(item.fields(row)));
    }

    /** The rows of the one with this external key. */
    Optional<StoredRows> keyed(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The rows of the one with this name, or else this external key.
     *
     * @throws IllegalArgumentException when there is none
     */
    StoredRows called(String nameOrKey) {
        return Optional.ofNullable(byName.get(nameOrKey))
                .or(() -> keyed(nameOrKey))
                .orElseThrow(() -> new Impossible(
                        "the account has no data extension %s, it has %s; add DataExtension.keyed(\"%s\")"
                                .formatted(nameOrKey, byKey.keySet(), nameOrKey)));
    }

    /** Adds a row; what the rows refuse is thrown. */
    void insert(Turn turn, StoredRows into, Map<String, String> fields) {
        note(turn, into, Change.INSERTED, List.of(into.insert(fields)));
    }

    /** Changes rows; yields how many. */
    int update(Turn turn, StoredRows in, Map<String, String> criteria, Map<String, String> fields) {
        return note(turn, in, Change.UPDATED, in.update(criteria, fields));
    }

    /** Takes rows away; yields how many. */
    int delete(Turn turn, StoredRows from, Map<String, String> criteria) {
        return note(turn, from, Change.DELETED, from.delete(criteria));
    }

    private static int note(Turn turn, StoredRows rows, Change change, List<Map<String, String>> changed) {
        changed.forEach(row -> turn.record(new RowsChanged(rows.item().key(), change, row)));
        return changed.size();
    }
}
