package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.internal.engine.value.Definition.Status;
import java.util.Comparator;
import java.util.Set;

/**
 * Which definitions are listed, and in which order.
 *
 * @param statuses the statuses of those that are listed
 * @param order their order
 */
public record DefinitionListing(Set<Status> statuses, Order order) {
    public DefinitionListing {
        statuses = Set.copyOf(statuses);
    }

    /** Whether definitions of this status are listed. */
    public boolean includes(Status status) {
        return statuses.contains(status);
    }

    /** What definitions are ordered by; those that are equal in that are ordered by their keys. */
    public enum Order {
        /** The key. */
        DEFINITION_KEY(Comparator.comparing(definition -> definition.key().value())),
        /** The name. */
        NAME(Comparator.comparing(definition -> definition.item().name())),
        /** The date of creation, oldest first. */
        CREATED_DATE(Comparator.comparing(Definition::created)),
        /** The date of the last change, oldest first. */
        MODIFIED_DATE(Comparator.comparing(Definition::modified)),
        /** The status: active, inactive, deleted. */
        STATUS(Comparator.comparing(Definition::status));

        @SuppressWarnings("ImmutableEnumChecker")
        private final Comparator<Definition> comparator;

        Order(Comparator<Definition> comparator) {
            this.comparator = comparator;
        }

        /** How it compares. */
        public Comparator<Definition> comparator() {
            return comparator.thenComparing(definition -> definition.key().value());
        }
    }
}
