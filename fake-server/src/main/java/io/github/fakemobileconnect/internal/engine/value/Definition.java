package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.SendDefinition;
import java.time.Instant;
import java.util.UUID;

/**
 * A send definition as the account keeps it.
 *
 * @param item what it says
 * @param id the id that the account gave it
 * @param options its options as the application wrote them, as JSON; empty where it wrote none
 * @param created when it was created
 * @param modified when it was changed last
 * @param status whether its messages leave
 */
public record Definition(
        SendDefinition item, UUID id, String options, Instant created, Instant modified, Status status) {
    /** Whether the messages of a definition leave. */
    public enum Status {
        /** They leave at once. */
        ACTIVE("Active"),
        /** They wait in the queue. */
        INACTIVE("Inactive"),
        /** It is archived; nothing can be sent by it. */
        DELETED("Deleted");

        private final String wireName;

        Status(String wireName) {
            this.wireName = wireName;
        }

        /** The status of an item that is not deleted. */
        public static Status of(SendDefinition item) {
            return item.active() ? ACTIVE : INACTIVE;
        }

        /** The value on the wire. */
        public String wireName() {
            return wireName;
        }
    }

    /** The key by which it is found. */
    public DefinitionKey key() {
        return item.key();
    }

    /** This definition, changed at an instant. */
    public Definition changedTo(SendDefinition other, String otherOptions, Instant at) {
        return new Definition(other, id, otherOptions, created, at, Status.of(other));
    }

    /** This definition under the key by which it is archived. */
    public Definition archivedAs(DefinitionKey archiveKey, Instant at) {
        SendDefinition archived = new SendDefinition(
                archiveKey,
                item.name(),
                item.description(),
                item.keyword(),
                item.text(),
                false,
                item.addsSubscribers(),
                item.updatesSubscribers());
        return new Definition(archived, id, options, created, at, Status.DELETED);
    }
}
