package io.github.fakemobileconnect.assertj.internal.selection;

import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the message that comes closest to a text: the one that the fewest insertions, deletions and replacements of
 * characters turn into it.
 *
 * <p>Of long texts only the beginnings are compared, so that a failure does not take long to write.
 */
public final class Nearest {
    private static final int LONGEST = 200;

    private final String wanted;
    private final Map<String, Integer> distances = new HashMap<>();

    private Nearest(String wanted) {
        this.wanted = wanted;
    }

    /** The nearest message; of several the newest. */
    static Optional<Arrival> to(String wanted, List<Arrival> arrivals) {
        Nearest nearest = new Nearest(wanted);
        return arrivals.stream().reduce((best, next) -> nearest.distance(next) <= nearest.distance(best) ? next : best);
    }

    /** True when a message differs from the text in no more than every fourth character. */
    public static boolean isAlmost(String wanted, List<Arrival> arrivals) {
        Nearest nearest = new Nearest(wanted);
        return arrivals.stream().anyMatch(arrival -> nearest.distance(arrival) <= wanted.length() / 4);
    }

    /** The words that come nearest, at most three, nearest first. */
    public static List<String> words(String wanted, Collection<String> candidates) {
        return candidates.stream()
                .distinct()
                .sorted(Comparator.comparingInt(candidate -> distance(beginning(candidate), beginning(wanted))))
                .limit(3)
                .toList();
    }

    /** How many characters differ between the beginnings of two texts. */
    static int between(String from, String to) {
        return distance(beginning(from), beginning(to));
    }

    private int distance(Arrival arrival) {
        return distances.computeIfAbsent(arrival.text(), text -> {
            int tails = Math.abs(tail(text) - tail(wanted));
            return distance(beginning(text), beginning(wanted)) + tails;
        });
    }

    private static int tail(String text) {
        return Math.max(0, text.length() - LONGEST);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
