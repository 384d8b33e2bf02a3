package io.github.fakemobileconnect;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.Worlds;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The journal of whichever world is current at each call. */
final class CurrentJournal implements Journal {
    private final Worlds worlds;

    CurrentJournal(Worlds worlds) {
        this.worlds = worlds;
    }

    private Journal current() {
        return worlds.current().journal();
    }

    @Override
    public Instant start() {
        return current().start();
    }

    @Override
    public long newest() {
        return current().newest();
    }

    @Override
    public List<Entry> entries() {
        return current().entries();
    }

    @Override
    public List<Entry> kept() {
        return current().kept();
    }

    @Override
    public List<Entry> after(long sequence) {
        return current().after(sequence);
    }

    @Override
    public List<Entry> about(MobileNumber number) {
        return current().about(number);
    }

    @Override
    public boolean awaitAfter(long sequence, Duration timeout) throws InterruptedException {
        return current().awaitAfter(sequence, timeout);
    }
}
