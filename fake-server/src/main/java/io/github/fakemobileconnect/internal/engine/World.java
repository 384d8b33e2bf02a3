package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.engine.Turn.ScheduledWork;
import io.github.fakemobileconnect.internal.journal.Recorder;
import io.github.fakemobileconnect.internal.time.Agenda;
import io.github.fakemobileconnect.internal.time.WorldClock;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.TimeAdvanced;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** All state that a reset replaces: account, subscriptions, journal and time, behind one lock. */
public final class World {
    /** The last instant that every date on the wire can show. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Fair, so that a thread which advances over thousands of items lets a waiting request in between two of them. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final Tables tables = new Tables();
    private final Agenda<ScheduledWork> agenda = new Agenda<>();
    private final WorldClock clock;
    private final Recorder recorder;

    /** Held for a whole advance, so that two of them add up; it never waits for a request. */
    private final ReentrantLock advancing = new ReentrantLock();

    private final Duration uptimeAtStart;

    /**
     * An empty account, at this instant.
     *
     * @param ticking whether the clock runs with real time
     * @param uptime how much of the fake's time had passed in the worlds before
     */
    public World(Instant start, boolean ticking, Duration uptime) {
        uptimeAtStart = uptime;
        clock = new WorldClock(start, ticking);
        recorder = new Recorder(start);
    }

    /**
     * Does one use case, after all that has fallen due.
     *
     * @param cause the sequence number of the entry that asks for it; 0 when the test does
     */
    public <T> T perform(long cause, UseCase<T> useCase) {
        lock.lock();
        try {
            for (var due = agenda.takeDue(clock.now()); due.isPresent(); due = agenda.takeDue(clock.now())) {
                run(due.get().work());
            }
            return useCase.perform(turn(cause));
        } finally {
            lock.unlock();
        }
    }

    /** Notes what happened at the edge. */
    public long record(long cause, Event event) {
        return recorder.append(clock.now(), cause, event);
    }

    /** Moves the clock on and does everything that falls due on the way, in order. */
    public void advanceBy(Duration duration) {
        advancing.lock();
        try {
            advance(clock.now().plus(duration));
        } finally {
            advancing.unlock();
        }
    }

    /** Moves the clock to an instant and does everything that falls due on the way, in order. */
    public void advanceTo(Instant target) {
        advancing.lock();
        try {
            advance(target);
        } finally {
            advancing.unlock();
        }
    }

    private void advance(Instant target) {
        if (target.isAfter(LATEST)) {
            throw new IllegalArgumentException("time ends at %s but was to advance to %s".formatted(LATEST, target));
        }
        record(0, new TimeAdvanced(target));
        boolean ranOne;
        do {
            ranOne = runNextDue(target);
        } while (ranOne);
    }

    /** Takes the lock for one item only. */
    private boolean runNextDue(Instant target) {
        lock.lock();
        try {
            Optional<Agenda.Item<ScheduledWork>> due = agenda.takeDue(target);
            clock.moveTo(due.map(Agenda.Item::due).orElse(target));
            due.ifPresent(item -> run(item.work()));
            return due.isPresent();
        } finally {
            lock.unlock();
        }
    }

    /** Work that fails is a defect, and none of whoever happens to come along when it falls due. */
    private void run(ScheduledWork scheduled) {
        try {
            scheduled.work().perform(turn(scheduled.cause()));
        } catch (RuntimeException failure) {
            recorder.append(clock.now(), scheduled.cause(), new FakeDefect("defect-due-" + scheduled.cause(), failure));
        }
    }

    private Turn turn(long cause) {
        return new Turn(tables, clock, agenda, recorder, cause);
    }

    /** The instant that the world's clock shows. */
    public Instant now() {
        return clock.now();
    }

    /** How much of the fake's time has passed, in this world and the worlds before. */
    public Duration uptime() {
        return uptimeAtStart.plus(Duration.between(clock.start(), clock.now()));
    }

    /** When it was or will be that much uptime, on this world's clock. */
    public Instant instantAt(Duration uptime) {
        return clock.start().plus(uptime.minus(uptimeAtStart));
    }

    /** What happened in this world. */
    public Journal journal() {
        return recorder;
    }

    /** Ends this world; who waits on its journal is woken. */
    public void end() {
        recorder.close();
    }
}
