package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.journal.Recorder;
import io.github.fakemobileconnect.internal.time.Agenda;
import io.github.fakemobileconnect.internal.time.WorldClock;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a use case works with: the tables, the clock, the agenda, and the journal with the occasion of what it does. */
public final class Turn {
    private final Tables tables;
    private final WorldClock clock;
    private final Agenda<Planned<UseCase<?>>> agenda;
    private final Recorder recorder;
    private final List<Planned<Errand>> errands;
    private final Occasion occasion;

    Turn(
            Tables tables,
            WorldClock clock,
            Agenda<Planned<UseCase<?>>> agenda,
            Recorder recorder,
            List<Planned<Errand>> errands,
            Occasion occasion) {
        this.tables = tables;
        this.clock = clock;
        this.agenda = agenda;
        this.recorder = recorder;
        this.errands = errands;
        this.occasion = occasion;
    }

    /** The same turn on another occasion. */
    Turn on(Occasion other) {
        return new Turn(tables, clock, agenda, recorder, errands, other);
    }

    /** The same turn, in which everything is brought about by this entry. */
    Turn because(long sequence) {
        return on(occasion.because(sequence));
    }

    Occasion occasion() {
        return occasion;
    }

    Tables tables() {
        return tables;
    }

    Instant now() {
        return clock.now();
    }

    long record(Event event) {
        return recorder.append(clock.now(), occasion.cause(), event);
    }

    /** Asks a reading, and notes in the journal that the outcome relies on it. */
    boolean takesAlternative(Reading reading) {
        boolean alternative = tables.readings().isAlternative(reading);
        record(new ReadingConsulted(reading, alternative));
        return alternative;
    }

    void recordReadings(Collection<Reading> consulted) {
        consulted.forEach(this::takesAlternative);
    }

    void schedule(Instant due, UseCase<?> work) {
        agenda.enter(due, new Planned<>(occasion, work));
    }

    /** Has a call made once the lock is released. */
    void send(Errand errand) {
        errands.add(new Planned<>(occasion, errand));
    }

    /**
     * Something to do, with the occasion that brought it about.
     *
     * @param <W> what is to be done
     */
    record Planned<W>(Occasion occasion, W work) {}
}
