package io.github.fakemobileconnect.internal.engine.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a search for rows found.
 *
 * @param rows the rows, in the order in which they were added
 * @param lookedAt how many rows were looked at for that
 */
public record RowsFound(List<StoredRow> rows, int lookedAt) {
    /** The first rows that have all of these values, which are folded. */
    public static RowsFound among(Collection<StoredRow> candidates, Map<String, String> wanted, int most) {
        List<StoredRow> found = new ArrayList<>();
        int lookedAt = 0;
        for (StoredRow row : candidates) {
            if (found.size() == most) {
                break;
            }
            lookedAt++;
            if (wanted.entrySet().stream().allMatch(one -> one.getValue().equals(row.foldedValue(one.getKey())))) {
                found.add(row);
            }
        }
        return new RowsFound(found, lookedAt);
    }

    /** The fields of the rows. */
    public List<Map<String, String>> fields() {
        return rows.stream().map(StoredRow::fields).toList();
    }
}
