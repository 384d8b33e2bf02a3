package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.List;

/**
 * Rows that were looked up; they stay as they were then.
 *
 * @param rows the rows, in the order in which they were found
 */
public record RowSet(List<Row> rows) {
    public RowSet {
        rows = List.copyOf(rows);
    }

    /**
     * Rows that were found.
     *
     * @param rows the rows
     * @param lookedAt how many rows were looked at for that
     */
    public record Found(RowSet rows, int lookedAt) {}

    int size() {
        return rows.size();
    }
}
