package io.github.fakemobileconnect.internal.engine.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A row of a data extension; two are equal only when they are the same one, and the older one comes first. */
final class StoredRow implements Comparable<StoredRow> {
    private final long order;
    private Map<String, String> fields;

    StoredRow(long order, Map<String, String> fields) {
        this.order = order;
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** The fields by columns as they are spelled. */
    Map<String, String> fields() {
        return fields;
    }

    /** The value of a column as values are compared, in any case. */
    String foldedValue(String column) {
        return folded(fields.getOrDefault(column, ""));
    }

    /** A value as values are compared, in any case. */
    static String folded(String value) {
        return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The fields as they would be with these changes. */
    Map<String, String> with(Map<String, String> changes) {
        Map<String, String> whole = new LinkedHashMap<>(fields);
        whole.putAll(changes);
        return whole;
    }

    void change(Map<String, String> changes) {
        fields = Collections.unmodifiableMap(with(changes));
    }

    @Override
    public int compareTo(StoredRow other) {
        return Long.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(order);
    }
}
