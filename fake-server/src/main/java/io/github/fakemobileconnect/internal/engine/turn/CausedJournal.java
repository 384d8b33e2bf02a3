package io.github.fakemobileconnect.internal.engine.turn;

import io.github.fakemobileconnect.internal.engine.state.Cause;
import io.github.fakemobileconnect.internal.journal.Recorder;
import io.github.fakemobileconnect.internal.time.WorldClock;
import io.github.fakemobileconnect.journal.Event;
import java.time.Instant;

/**
 * The journal as it is written for one cause, at the instant that the clock shows.
 *
 * @param recorder the writer of the journal
 * @param clock the world's clock
 * @param cause why everything happens that is recorded here
 */
record CausedJournal(Recorder recorder, WorldClock clock, Cause cause) {
    Instant now() {
        return clock.now();
    }

    /** Notes what happened; yields the sequence number of the entry. */
    long record(Event event) {
        return recorder.append(clock.now(), cause.entry(), event);
    }
}
