package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.engine.mo.ReceiveMo;
import io.github.fakemobileconnect.internal.engine.state.Cause;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.engine.turn.AfterLock;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.Turn.Planned;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.journal.Recorder;
import io.github.fakemobileconnect.internal.time.Agenda;
import io.github.fakemobileconnect.internal.time.WorldClock;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.FakeDefect;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.TimeAdvanced;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** All state that a reset replaces: account, subscriptions, journal and time, behind one lock. */
public final class World {
    /** Fair, so that a thread which advances over thousands of items lets a waiting request in between two of them. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final Tables tables = new Tables();
    private final Agenda<Planned<UseCase<?>>> agenda = new Agenda<>();
    private final WorldClock clock;
    private final Recorder recorder;

    /** Held for an advance, so that two of them add up, but not while it waits for code that is not the fake's own. */
    private final ReentrantLock advancing = new ReentrantLock();

    private volatile boolean stopped;
    private volatile boolean ended;

    /**
     * An empty account, at this instant.
     *
     * @param ticking whether the clock runs with real time
     * @param uptime how much of the fake's time had passed in the worlds before
     */
    public World(Instant start, boolean ticking, Duration uptime) {
        clock = new WorldClock(start, ticking, uptime);
        recorder = new Recorder(start);
    }

    /**
     * Does one use case, between all that has fallen due before and all that falls due by it at once. Code that is not the
     * fake's own is called on this thread before the method returns.
     *
     * @param cause the sequence number of the entry that asks for it; 0 when the test does
     */
    public <T> T perform(long cause, UseCase<T> useCase) {
        return perform(cause, useCase, Runnable::run);
    }

    /**
     * Does one use case, as {@link #perform(long, UseCase)}.
     *
     * @param afterLock does the work that comes after the lock is released, for a thread that must not do so
     */
    public <T> T perform(long cause, UseCase<T> useCase, Executor afterLock) {
        return performOnBehalfOf(Cause.of(cause), useCase, afterLock);
    }

    private <T> T performOnBehalfOf(Cause cause, UseCase<T> useCase, Executor afterLock) {
        List<Planned<AfterLock>> afterwards = new ArrayList<>(0);
        lock.lock();
        try {
            runAllDue(afterwards);
            T result = useCase.perform(turn(cause, afterwards));
            runAllDue(afterwards);
            return result;
        } finally {
            lock.unlock();
            if (!afterwards.isEmpty()) {
                afterLock.execute(() -> doAll(afterwards));
            }
        }
    }

    /** One after the other, because the later ones may rely on what the earlier ones found out; then what that brings due. */
    private void doAll(List<Planned<AfterLock>> afterwards) {
        afterwards.forEach(this::doAfterwards);
        if (!stopped) {
            perform(0, Turn::now);
        }
    }

    private void runAllDue(List<Planned<AfterLock>> afterwards) {
        for (var due = agenda.takeDue(clock.now()); due.isPresent(); due = agenda.takeDue(clock.now())) {
            run(due.get().work(), afterwards);
        }
    }

    private void doAfterwards(Planned<AfterLock> planned) {
        new WorldAfterLock(this, planned.cause()).run(planned.work());
    }

    /** Does a use case on behalf of work after the lock, and nothing that has fallen due. */
    <T> T within(Cause cause, UseCase<T> useCase) {
        List<Planned<AfterLock>> further = new ArrayList<>(0);
        lock.lock();
        try {
            return useCase.perform(turn(cause, further));
        } finally {
            lock.unlock();
            further.forEach(this::doAfterwards);
        }
    }

    /** Notes that work after the lock failed in a way that none of its parts foresaw. */
    void recordDefect(long cause, Throwable failure) {
        record(cause, new FakeDefect("defect-call-" + cause, failure));
    }

    boolean isStopped() {
        return stopped;
    }

    /** True once another world has taken the place of this one. */
    boolean isOver() {
        return ended;
    }

    /** True once a use case may call code that is not the fake's own, or run a script: no I/O thread may perform one. */
    public boolean hasTextsWithCode() {
        return tables.textsWithCode().areThere();
    }

    /** Notes what happened at the edge. */
    public long record(long cause, Event event) {
        return recorder.append(clock.now(), cause, event);
    }

    /** Moves the clock on and does everything that falls due on the way, in order. */
    public void advanceBy(Duration duration) {
        advance(now -> now.plus(duration));
    }

    /** Moves the clock to an instant and does everything that falls due on the way, in order. */
    public void advanceTo(Instant target) {
        advance(now -> target);
    }

    private void advance(UnaryOperator<Instant> targeted) {
        advancing.lock();
        try {
            Instant target = targeted.apply(clock.now());
            clock.requireReachable(target);
            record(0, new TimeAdvanced(target));
            List<Planned<AfterLock>> afterwards = new ArrayList<>(0);
            while (runNextDue(target, afterwards)) {
                doWhileOthersMayAdvance(afterwards);
            }
        } finally {
            advancing.unlock();
        }
    }

    private void doWhileOthersMayAdvance(List<Planned<AfterLock>> afterwards) {
        if (afterwards.isEmpty()) {
            return;
        }
        advancing.unlock();
        try {
            afterwards.forEach(this::doAfterwards);
        } finally {
            afterwards.clear();
            advancing.lock();
        }
    }

    /** Takes the lock for one item only. */
    private boolean runNextDue(Instant target, List<Planned<AfterLock>> afterwards) {
        lock.lock();
        try {
            Optional<Agenda.Item<Planned<UseCase<?>>>> due = agenda.takeDue(target);
            clock.moveTo(due.map(Agenda.Item::due).orElse(target));
            due.ifPresent(item -> run(item.work(), afterwards));
            return due.isPresent();
        } finally {
            lock.unlock();
        }
    }

    /** Work that fails is a defect, and none of whoever happens to come along when it falls due. */
    private void run(Planned<UseCase<?>> planned, List<Planned<AfterLock>> afterwards) {
        try {
            planned.work().perform(turn(planned.cause(), afterwards));
        } catch (RuntimeException failure) {
            long cause = planned.cause().entry();
            recorder.append(clock.now(), cause, new FakeDefect("defect-due-" + cause, failure));
        }
    }

    private Turn turn(Cause cause, List<Planned<AfterLock>> afterwards) {
        return new Turn(tables, clock, agenda, recorder, World::fromHandset, afterwards, cause);
    }

    private static UseCase<?> fromHandset(MoMessage mo) {
        return new ReceiveMo(mo, MoOrigin.HANDSET);
    }

    /** The instant that the world's clock shows. */
    public Instant now() {
        return clock.now();
    }

    /** How much of the fake's time has passed, in this world and the worlds before. */
    public Duration uptime() {
        return clock.uptime();
    }

    /** When it was or will be that much uptime, on this world's clock. */
    public Instant instantAt(Duration uptime) {
        return clock.instantAt(uptime);
    }

    /** What happened in this world. */
    public Journal journal() {
        return recorder;
    }

    /** Nothing comes of calls any more that are still under way. */
    void stop() {
        stopped = true;
    }

    /** Ends this world; who waits on its journal is woken. */
    public void end() {
        ended = true;
        recorder.close();
    }
}
