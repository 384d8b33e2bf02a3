package io.github.fakemobileconnect.internal.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.ForgottenEntriesException;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.NumberEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The writer of the journal: appends, indexes by number, wakes who waits, and forgets the oldest beyond the bounds. */
public final class Recorder implements Journal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition appended = lock.newCondition();
    private final Instant start;
    private final Bounds bounds;
    private final List<Entry> kept = new ArrayList<>();
    private final Map<MobileNumber, NumberIndex> byNumber = new HashMap<>();
    private long forgotten;
    private long characters;
    private boolean closed;

    /** A journal that begins at this instant, with the usual bounds. */
    public Recorder(Instant start) {
        this(start, Bounds.USUAL);
    }

    Recorder(Instant start, Bounds bounds) {
        this.start = start;
        this.bounds = bounds;
    }

    /**
     * Appends what happened.
     *
     * @param cause the sequence number of the entry that brought it about; 0 when the test did
     * @return its sequence number
     */
    public long append(Instant at, long cause, Event event) {
        lock.lock();
        try {
            long sequence = forgotten + kept.size() + 1;
            kept.add(new Entry(sequence, at, cause, cause == 0 ? sequence : rootOf(cause), event));
            characters += event.retainedCharacters();
            if (event instanceof NumberEvent concerning) {
                index(concerning.number()).add(sequence);
            }
            forgetBeyondBounds();
            appended.signalAll();
            return sequence;
        } finally {
            lock.unlock();
        }
    }

    private NumberIndex index(MobileNumber number) {
        return byNumber.computeIfAbsent(number, unseen -> new NumberIndex());
    }

    private long rootOf(long cause) {
        return cause <= forgotten ? cause : entry(cause).root();
    }

    private Entry entry(long sequence) {
        return kept.get(Math.toIntExact(sequence - forgotten - 1));
    }

    /** A tenth goes at once, so that the cost of moving the rest is spread over many entries. */
    private void forgetBeyondBounds() {
        if (kept.size() <= bounds.entries() && characters <= bounds.characters()) {
            return;
        }
        int leaving = 0;
        while (leaving < kept.size() - 1
                && (kept.size() - leaving > bounds.entries() * 9L / 10 || characters > bounds.characters() * 9 / 10)) {
            Entry oldest = kept.get(leaving++);
            characters -= oldest.event().retainedCharacters();
            if (oldest.event() instanceof NumberEvent concerning) {
                index(concerning.number()).forgetFirst();
            }
        }
        kept.subList(0, leaving).clear();
        forgotten += leaving;
    }

    /** Ends the journal of a world that was replaced: who waits on it is woken. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            appended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Instant start() {
        return start;
    }

    @Override
    public long newest() {
        lock.lock();
        try {
            return forgotten + kept.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Entry> entries() {
        return after(0);
    }

    @Override
    public List<Entry> kept() {
        lock.lock();
        try {
            return List.copyOf(kept);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Entry> after(long sequence) {
        long last = Math.max(0, sequence);
        lock.lock();
        try {
            if (last < forgotten) {
                throw forgotten("entries #" + (last + 1) + " to #" + forgotten);
            }
            int from = (int) Math.min(last - forgotten, kept.size());
            return List.copyOf(kept.subList(from, kept.size()));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Entry> about(MobileNumber number) {
        lock.lock();
        try {
            @Nullable NumberIndex index = byNumber.get(number);
            if (index == null) {
                return List.of();
            }
            if (index.hasForgotten()) {
                throw forgotten("the oldest entries of " + number);
            }
            return index.sequences().mapToObj(this::entry).toList();
        } finally {
            lock.unlock();
        }
    }

    private ForgottenEntriesException forgotten(String what) {
        return new ForgottenEntriesException(("the journal no longer has %s: it is bounded to %,d entries and %,d"
                        + " characters; reset() the fake between tests or start another one")
                .formatted(what, bounds.entries(), bounds.characters()));
    }

    @Override
    public boolean awaitAfter(long sequence, Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = TimeUnit.NANOSECONDS.convert(timeout);
            while (forgotten + kept.size() <= sequence && !closed) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = appended.awaitNanos(nanos);
            }
            return forgotten + kept.size() > sequence;
        } finally {
            lock.unlock();
        }
    }

    /** How much a journal keeps. */
    record Bounds(int entries, long characters) {
        static final Bounds USUAL = new Bounds(1_000_000, 256L * 1024 * 1024);
    }
}
