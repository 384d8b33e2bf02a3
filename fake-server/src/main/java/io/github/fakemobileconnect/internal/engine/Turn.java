package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.journal.Recorder;
import io.github.fakemobileconnect.internal.time.Agenda;
import io.github.fakemobileconnect.internal.time.WorldClock;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.ReadingConsulted;
import java.time.Instant;
import java.util.Collection;

/** What a use case works with: the tables, the clock, the agenda, and the journal with the cause of what it does. */
public final class Turn {
    private final Tables tables;
    private final WorldClock clock;
    private final Agenda<ScheduledWork> agenda;
    private final Recorder recorder;
    private final long cause;

    Turn(Tables tables, WorldClock clock, Agenda<ScheduledWork> agenda, Recorder recorder, long cause) {
        this.tables = tables;
        this.clock = clock;
        this.agenda = agenda;
        this.recorder = recorder;
        this.cause = cause;
    }

    /** The same turn, in which everything is brought about by this entry. */
    Turn because(long sequence) {
        return new Turn(tables, clock, agenda, recorder, sequence);
    }

    Tables tables() {
        return tables;
    }

    Instant now() {
        return clock.now();
    }

    long record(Event event) {
        return recorder.append(clock.now(), cause, event);
    }

    void recordReadings(Collection<Reading> consulted) {
        consulted.forEach(reading ->
                record(new ReadingConsulted(reading, tables.readings().isAlternative(reading))));
    }

    void schedule(Instant due, UseCase<?> work) {
        agenda.enter(due, new ScheduledWork(cause, work));
    }

    /** Work for later, with the entry that brought it about. */
    record ScheduledWork(long cause, UseCase<?> work) {}
}
