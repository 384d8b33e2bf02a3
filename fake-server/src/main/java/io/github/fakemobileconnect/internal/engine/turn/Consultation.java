package io.github.fakemobileconnect.internal.engine.turn;

import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.Readings;
import java.util.EnumSet;
import java.util.Set;

/** Asks readings and keeps which ones were asked, so that the outcome can say what it relied on. */
public final class Consultation {
    private final Readings readings;
    private final Set<Reading> consulted = EnumSet.noneOf(Reading.class);

    /** One that has asked nothing yet. */
    public Consultation(Readings readings) {
        this.readings = readings;
    }

    /** Another one of the same readings, of which none was asked yet. */
    public Consultation another() {
        return new Consultation(readings);
    }

    /** Whether the reading takes its alternative answer in this world. */
    public boolean takesAlternative(Reading reading) {
        consulted.add(reading);
        return readings.isAlternative(reading);
    }

    /** Relies on what the other one relies on as well. */
    public void include(Consultation other) {
        consulted.addAll(other.consulted);
    }

    /** What was asked. */
    public Set<Reading> consulted() {
        return consulted;
    }
}
