package io.github.fakemobileconnect.internal.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits for its time; what falls due at one instant keeps the order in which it was entered. Not safe for use
 * by several threads: the world's lock guards it.
 *
 * @param <W> the work
 */
public final class Agenda<W> {
    private final PriorityQueue<Item<W>> items =
            new PriorityQueue<>(Comparator.comparing(Item<W>::due).thenComparing(Item::order));
    private long entered;

    /** Enters work for an instant. */
    public void enter(Instant due, W work) {
        items.add(new Item<>(due, entered++, work));
    }

    /** Takes the first work that is due at this instant or before it. */
    public Optional<Item<W>> takeDue(Instant now) {
        @Nullable Item<W> next = items.peek();
        return next == null || next.due().isAfter(now) ? Optional.empty() : Optional.of(items.remove());
    }

    /**
     * Work and its time.
     *
     * @param due when it is due
     * @param order its place among all that was entered
     * @param work the work
     * @param <W> the work
     */
    public record Item<W>(Instant due, long order, W work) {}
}
