package io.github.fakemobileconnect.internal.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the rows of a data extension are listed.
 *
 * @param key the external key of the data extension
 * @param size the largest number of rows on a page
 * @param order what they are ordered by, in this order; in that in which they were added where nothing is named
 */
public record Rowset(String key, int size, List<By> order) {
    public Rowset {
        order = List.copyOf(order);
    }

    /**
     * A column that rows are ordered by.
     *
     * @param column the column, in any case
     * @param descending whether the last value comes first
     */
    public record By(String column, boolean descending) {
        private Comparator<Map<String, String>> comparator(StoredRows rows) {
            String spelled = rows.spelled(column);
            Comparator<Map<String, String>> ascending =
                    Comparator.comparing(row -> row.getOrDefault(spelled, ""), String.CASE_INSENSITIVE_ORDER);
            return descending ? ascending.reversed() : ascending;
        }
    }

    List<Map<String, String>> of(StoredRows rows) {
        return order.stream()
                .map(by -> by.comparator(rows))
                .reduce(Comparator::thenComparing)
                .map(comparator -> rows.all().stream().sorted(comparator).toList())
                .orElseGet(rows::all);
    }
}
