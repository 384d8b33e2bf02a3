package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.internal.engine.rows.Impossible;
import io.github.fakemobileconnect.internal.engine.rows.StoredRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The data extensions of the account and their rows. */
public final class DataExtensions {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<String, StoredRows> byKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, StoredRows> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** What was added, without the rows that have come since. */
    public List<DataExtension> items() {
        return byKey.values().stream().map(StoredRows::item).toList();
    }

    /**
     * Looks whether these can be added.
     *
     * @throws IllegalArgumentException when another one has the key or the name of one of them
     */
    public void requireRoomFor(List<DataExtension> items) {
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
            throw RegisterRules.taken(place, first, second);
        }
    }

    /**
     * Adds one; where it is there already, its rows.
     *
     * @param id identifies one that is new
     */
    public void add(DataExtension item, Supplier<UUID> id) {
        StoredRows stored = byKey.computeIfAbsent(item.key(), key -> new StoredRows(id.get(), item.withoutRows()));
        byName.put(item.name(), stored);
        item.rows().forEach(row -> stored.insert(item.fields(row)));
    }

    /** The rows of the one with this external key. */
    public Optional<StoredRows> keyed(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The rows of the one with this name, or else this external key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public StoredRows called(String nameOrKey) {
        return Optional.ofNullable(byName.get(nameOrKey))
                .or(() -> keyed(nameOrKey))
                .orElseThrow(() -> new Impossible(
                        "the account has no data extension %s, it has %s; add DataExtension.keyed(\"%s\")"
                                .formatted(nameOrKey, byKey.keySet(), nameOrKey)));
    }
}
