package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.DefinitionListing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The send definitions, deleted ones included. Each way of listing them is sorted once and kept until one changes. */
public final class Definitions {
    private final Map<DefinitionKey, Definition> byKey = new LinkedHashMap<>();
    private final Map<String, DefinitionKey> byName = new HashMap<>();
    private final Map<DefinitionListing, List<Definition>> listings = new HashMap<>();

    /** What stands against adding items; one that is there already, just so, does not. */
    public void requireRoomFor(Collection<SendDefinition> items) {
        Map<DefinitionKey, SendDefinition> keys = new HashMap<>();
        Map<String, SendDefinition> names = new HashMap<>();
        byKey.values().stream().filter(Definitions::isAlive).forEach(definition -> {
            keys.put(definition.key(), definition.item());
            names.put(definition.item().name(), definition.item());
        });
        for (SendDefinition item : items) {
            requireSame("definition key " + item.key(), keys.put(item.key(), item), item);
            requireSame("definition name " + item.name(), names.put(item.name(), item), item);
        }
    }

    private static void requireSame(String place, @Nullable SendDefinition first, SendDefinition second) {
        if (first != null && !first.equals(second)) {
            throw RegisterRules.taken(place, first, second);
        }
    }

    /** Keeps a definition in the place of the one before that has its key. */
    public void put(Definition definition) {
        @Nullable Definition before = byKey.put(definition.key(), definition);
        if (before != null) {
            byName.remove(before.item().name(), before.key());
        }
        if (isAlive(definition)) {
            byName.put(definition.item().name(), definition.key());
        }
        listings.clear();
    }

    /** Files a definition under the key of its archived form. */
    public void archive(Definition definition, Definition archived) {
        byKey.remove(definition.key());
        byName.remove(definition.item().name(), definition.key());
        put(archived);
    }

    /** A definition that is not deleted. */
    public Optional<Definition> alive(String key) {
        return key.isBlank() ? Optional.empty() : find(key).filter(Definitions::isAlive);
    }

    /** A definition, deleted or not. */
    public Optional<Definition> find(String key) {
        return key.isBlank() ? Optional.empty() : Optional.ofNullable(byKey.get(new DefinitionKey(key)));
    }

    /** The key of the definition that has this name and is not deleted. */
    public Optional<DefinitionKey> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The definitions of a listing, in its order. */
    public List<Definition> listed(DefinitionListing listing) {
        return listings.computeIfAbsent(listing, this::sorted);
    }

    private List<Definition> sorted(DefinitionListing listing) {
        List<Definition> all = new ArrayList<>(byKey.values());
        all.removeIf(definition -> !listing.includes(definition.status()));
        all.sort(listing.order().comparator());
        return all;
    }

    /** What those say that are not deleted. */
    public List<SendDefinition> items() {
        return byKey.values().stream()
                .filter(Definitions::isAlive)
                .map(Definition::item)
                .toList();
    }

    private static boolean isAlive(Definition definition) {
        return definition.status() != Definition.Status.DELETED;
    }
}
