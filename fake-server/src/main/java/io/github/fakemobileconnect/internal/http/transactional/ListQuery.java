package io.github.fakemobileconnect.internal.http.transactional;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.value.Definition.Status;
import io.github.fakemobileconnect.internal.engine.value.DefinitionListing.Order;
import io.github.fakemobileconnect.internal.http.kernel.Query;
import io.github.fakemobileconnect.internal.http.kernel.QueryReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the query of a list and keeps the first parameter that cannot be read. */
final class ListQuery {
    static final int USUAL_SIZE = 50;
    private static final Pattern FILTER = Pattern.compile("status\\s+(eq|neq)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private final Query query;
    private final QueryReader reader;

    ListQuery(Query query) {
        this.query = query;
        this.reader = new QueryReader(query);
    }

    /** A number from 1 on. */
    int number(String name, int otherwise) {
        return reader.number(name, otherwise);
    }

    /** The event after which a list goes on; 0 for its beginning. */
    long event(String name) {
        String value = query.value(name);
        if (value.isEmpty()) {
            return 0;
        }
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : reader.unresolved(name, 0L);
    }

    /** The value that a parameter must have. */
    void require(String name, String value) {
        if (!query.value(name).equalsIgnoreCase(value)) {
            reader.unresolved(name, value);
        }
    }

    Set<Status> statuses() {
        String filter = query.value("$filter");
        if (filter.isEmpty()) {
            return EnumSet.allOf(Status.class);
        }
        Matcher parts = FILTER.matcher(filter);
        Optional<Status> named = parts.matches() ? status(parts.group(2)) : Optional.empty();
        if (named.isEmpty()) {
            return reader.unresolved("$filter", EnumSet.noneOf(Status.class));
        }
        Set<Status> only = EnumSet.of(named.get());
        return parts.group(1).equalsIgnoreCase("eq") ? only : EnumSet.complementOf(EnumSet.copyOf(only));
    }

    private static Optional<Status> status(String name) {
        return Arrays.stream(Status.values())
                .filter(status -> status.wireName().equalsIgnoreCase(name))
                .findFirst();
    }

    Order order() {
        String name = query.value("$orderBy");
        if (name.isEmpty()) {
            return Order.DEFINITION_KEY;
        }
        return Arrays.stream(Order.values())
                .filter(order -> order.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> reader.unresolved("$orderBy", Order.DEFINITION_KEY));
    }

    Optional<Rejection> problem() {
        return reader.problem();
    }
}
