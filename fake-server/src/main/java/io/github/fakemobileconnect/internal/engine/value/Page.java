package io.github.fakemobileconnect.internal.engine.value;

import java.util.List;

/**
 * Which part of a list is asked for.
 *
 * @param number its number, from 1
 * @param size the largest number of items on it
 */
public record Page(int number, int size) {
    /** The items of the list that are on the page. */
    public <T> List<T> of(List<T> all) {
        long from = Math.min((number - 1L) * size, all.size());
        long to = Math.min(from + size, all.size());
        return List.copyOf(all.subList((int) from, (int) to));
    }
}
