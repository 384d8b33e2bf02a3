package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.fidelity.Reading;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which readings take their alternative answer in this world. */
public final class Readings {
    private final Set<Reading> alternatives = EnumSet.noneOf(Reading.class);

    /** From now on these take their alternative. */
    public void takeAlternativeOf(Collection<Reading> readings) {
        alternatives.addAll(readings);
    }

    /** Whether it takes its alternative. */
    public boolean isAlternative(Reading reading) {
        return alternatives.contains(reading);
    }
}
