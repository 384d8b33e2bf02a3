package io.github.fakemobileconnect.internal.content.ampscript;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How two values are compared. Of values that differ without an order, each comes before and after the other. */
enum Comparator {
    /** The same. */
    EQUAL("==", Order.SAME),
    /** Not the same. */
    UNEQUAL("!=", Order.BEFORE, Order.AFTER, Order.LEVEL, Order.DIFFERENT),
    /** Greater. */
    GREATER(">", Order.AFTER, Order.DIFFERENT),
    /** Less. */
    LESS("<", Order.BEFORE, Order.DIFFERENT),
    /** Greater or the same. */
    AT_LEAST(">=", Order.AFTER, Order.SAME, Order.LEVEL),
    /** Less or the same. */
    AT_MOST("<=", Order.BEFORE, Order.SAME, Order.LEVEL);

    private final String symbol;

    @SuppressWarnings("ImmutableEnumChecker") // Nothing changes it.
    private final Set<Order> accepted;

    Comparator(String symbol, Order first, Order... others) {
        this.symbol = symbol;
        this.accepted = EnumSet.of(first, others);
    }

    static Optional<Comparator> written(Token token) {
        return Arrays.stream(values())
                .filter(comparator -> token.isSymbol(comparator.symbol))
                .findFirst();
    }

    boolean holds(Value left, Value right, LocalDate today) {
        return accepted.contains(Order.of(left, right, today));
    }
}
