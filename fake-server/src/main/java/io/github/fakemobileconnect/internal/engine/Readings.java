package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.fidelity.Reading;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which readings take their alternative answer in this world. */
final class Readings {
    private final Set<Reading> alternatives = EnumSet.noneOf(Reading.class);

    void takeAlternativeOf(Collection<Reading> readings) {
        alternatives.addAll(readings);
    }

    boolean isAlternative(Reading reading) {
        return alternatives.contains(reading);
    }
}
