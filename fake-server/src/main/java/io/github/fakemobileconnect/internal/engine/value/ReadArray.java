package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.api.Rejection;
import java.util.List;

/**
 * An array of a request, read as far as it could be.
 *
 * @param accepted the elements that could be read, in order
 * @param problems what was wrong with the others, or with their number
 * @param <T> what an element means
 */
public record ReadArray<T>(List<T> accepted, List<Rejection> problems) {
    public ReadArray {
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /** True when the request had no such array, or an empty one. */
    public boolean isEmpty() {
        return accepted.isEmpty() && problems.isEmpty();
    }
}
