package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.journal.OptOutChanged;
import java.util.HashSet;
import java.util.Set;

/** Who said STOP to which code, remembered even where there was no subscription. */
final class OptOuts {
    private final Set<Line> lines = new HashSet<>();

    void remember(Turn turn, Line line) {
        if (lines.add(line)) {
            turn.record(new OptOutChanged(line.number(), line.code(), true));
        }
    }

    void end(Turn turn, Line line) {
        if (lines.remove(line)) {
            turn.record(new OptOutChanged(line.number(), line.code(), false));
        }
    }

    boolean has(Line line) {
        return lines.contains(line);
    }
}
