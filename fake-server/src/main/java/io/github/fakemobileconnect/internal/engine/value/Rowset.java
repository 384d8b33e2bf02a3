package io.github.fakemobileconnect.internal.engine.value;

import java.util.List;

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
    public record By(String column, boolean descending) {}
}
