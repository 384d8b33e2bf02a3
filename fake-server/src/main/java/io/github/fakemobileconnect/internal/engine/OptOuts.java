package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.journal.OptOutChanged;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who said STOP to which code, remembered even where there was no subscription. */
final class OptOuts {
    private final Set<Line> lines = new HashSet<>();
    private final Set<Line> beforeAsking = new HashSet<>();
    private final Map<Line, Integer> times = new HashMap<>();

    void remember(Turn turn, Line line) {
        times.merge(line, 1, Integer::sum);
        if (lines.add(line)) {
            if (turn.tables().subscriptions().on(line).isEmpty()) {
                beforeAsking.add(line);
            }
            turn.record(new OptOutChanged(line.number(), line.code(), true));
        }
    }

    void end(Turn turn, Line line) {
        beforeAsking.remove(line);
        if (lines.remove(line)) {
            turn.record(new OptOutChanged(line.number(), line.code(), false));
        }
    }

    /** True when the number said STOP before it ever asked for a keyword of the code, and has not come back. */
    boolean cameBeforeAsking(Line line) {
        return beforeAsking.contains(line);
    }

    /** How often the number has said STOP to the code so far. */
    int times(Line line) {
        return times.getOrDefault(line, 0);
    }

    boolean has(Line line) {
        return lines.contains(line);
    }
}
