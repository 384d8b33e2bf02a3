package io.github.fakemobileconnect.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** What an owner keeps in JUnit's store for a test or a class, one thing of each type. */
final class TestStore {
    private final Store store;

    private TestStore(Store store) {
        this.store = store;
    }

    static TestStore of(Object owner, ExtensionContext context) {
        return new TestStore(context.getStore(Namespace.create(TestStore.class, owner)));
    }

    /** What is kept for this test or class, or else for a class around it. */
    <T extends ClosedByJUnit> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(store.get(type, type));
    }

    /** Keeps it until the test or the class is over; JUnit would keep a failed computation as well. */
    <T extends ClosedByJUnit> T keep(T stored) {
        store.put(stored.getClass(), stored);
        return stored;
    }
}
