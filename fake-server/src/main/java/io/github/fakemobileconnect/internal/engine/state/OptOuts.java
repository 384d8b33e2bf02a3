package io.github.fakemobileconnect.internal.engine.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who said STOP to which code, remembered even where there was no subscription. */
public final class OptOuts {
    private final Set<Line> lines = new HashSet<>();
    private final Set<Line> beforeAsking = new HashSet<>();
    private final Map<Line, Integer> times = new HashMap<>();

    /**
     * Remembers a STOP; true when the number had not opted out already.
     *
     * @param hasAsked whether the number has ever asked for a keyword of the code
     */
    public boolean remember(Line line, boolean hasAsked) {
        times.merge(line, 1, Integer::sum);
        boolean isNew = lines.add(line);
        if (isNew && !hasAsked) {
            beforeAsking.add(line);
        }
        return isNew;
    }

    /** Forgets that the number opted out; true when it had. */
    public boolean end(Line line) {
        beforeAsking.remove(line);
        return lines.remove(line);
    }

    /** True when the number said STOP before it ever asked for a keyword of the code, and has not come back. */
    public boolean cameBeforeAsking(Line line) {
        return beforeAsking.contains(line);
    }

    /** How often the number has said STOP to the code so far. */
    public int times(Line line) {
        return times.getOrDefault(line, 0);
    }

    /** True when the number said STOP to the code and has not come back. */
    public boolean has(Line line) {
        return lines.contains(line);
    }
}
