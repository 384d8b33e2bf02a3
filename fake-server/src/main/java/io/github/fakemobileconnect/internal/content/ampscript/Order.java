package io.github.fakemobileconnect.internal.content.ampscript;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** The order of two values, which decides all comparisons. What is nothing, or true or false, is the same or not. */
enum Order {
    /** The left one comes first. */
    BEFORE,
    /** They are the same. */
    SAME,
    /** The right one comes first. */
    AFTER,
    /** They differ, but stand at one place of a dictionary. */
    LEVEL,
    /** They differ, and neither comes first. */
    DIFFERENT;

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1, 1, 1, 0, 0);

    /** Of two values that are of one kind, or taken for it: booleans, then dates, then numbers, then texts in any case. */
    static Order of(Value left, Value right, LocalDate today) {
        if (left instanceof Value.Nothing || right instanceof Value.Nothing) {
            return left.equals(right) ? SAME : DIFFERENT;
        }
        if (left instanceof Value.Truth || right instanceof Value.Truth) {
            return left.isTrue() == right.isTrue() ? SAME : DIFFERENT;
        }
        return ofDates(left, right, today).or(() -> ofNumbers(left, right)).orElseGet(() -> ofTexts(left, right));
    }

    private static Optional<Order> ofDates(Value left, Value right, LocalDate today) {
        Optional<LocalDateTime> first = Dates.of(left, today);
        Optional<LocalDateTime> second = Dates.of(right, today);
        return first.isEmpty() && second.isEmpty()
                ? Optional.empty()
                : Optional.of(of(first.orElse(NO_DATE).compareTo(second.orElse(NO_DATE))));
    }

    private static Optional<Order> ofNumbers(Value left, Value right) {
        Optional<BigDecimal> first = Numbers.of(left);
        Optional<BigDecimal> second = Numbers.of(right);
        return first.isEmpty() && second.isEmpty()
                ? Optional.empty()
                : Optional.of(of(first.orElse(BigDecimal.ZERO).compareTo(second.orElse(BigDecimal.ZERO))));
    }

    private static Order ofTexts(Value left, Value right) {
        if (left.text().equalsIgnoreCase(right.text())) {
            return SAME;
        }
        int order = inDictionary(left.text()).compareTo(inDictionary(right.text()));
        return order == 0 ? LEVEL : of(order);
    }

    /** A text as dictionaries sort it, as far as the vendor's tests tell: a sharp s is a double one. */
    private static String inDictionary(String text) {
        return text.toLowerCase(Locale.ROOT).replace("\u00df", "ss");
    }

    private static Order of(int order) {
        return order == 0 ? SAME : order < 0 ? BEFORE : AFTER;
    }
}
