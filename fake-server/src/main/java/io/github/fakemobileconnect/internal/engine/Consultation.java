package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.fidelity.Reading;
import java.util.EnumSet;
import java.util.Set;

/** Asks readings and keeps which ones were asked, so that the outcome can say what it relied on. */
final class Consultation {
    private final Readings readings;
    private final Set<Reading> consulted = EnumSet.noneOf(Reading.class);

    Consultation(Readings readings) {
        this.readings = readings;
    }

    boolean takesAlternative(Reading reading) {
        consulted.add(reading);
        return readings.isAlternative(reading);
    }

    void include(Consultation other) {
        consulted.addAll(other.consulted);
    }

    Set<Reading> consulted() {
        return consulted;
    }
}
