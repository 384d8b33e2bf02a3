package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Everything that happened since the world began, in order; reading consumes nothing.
 *
 * <p>Safe for use by several threads. Lists are snapshots. The journal keeps 1,000,000 entries or 256 Mi characters of
 * texts, headers and bodies, whichever is reached first, and forgets the oldest beyond that; a query that would need a forgotten entry
 * throws {@link ForgottenEntriesException}.
 */
public interface Journal {
    /** The instant at which the world began; transcripts print the time since then. */
    Instant start();

    /** The sequence number of the newest entry; 0 while there is none. */
    long newest();

    /** All entries. */
    List<Entry> entries();

    /** The entries that the bounded journal still has, for a report that is better incomplete than absent. */
    List<Entry> kept();

    /** The entries after this one. */
    List<Entry> after(long sequence);

    /** The entries that concern this number; found through an index, however many others there are. */
    List<Entry> about(MobileNumber number);

    /**
     * Waits in real time until there is an entry after this one.
     *
     * @return false when the timeout passed first
     * @throws InterruptedException when the thread is interrupted while waiting
     */
    boolean awaitAfter(long sequence, Duration timeout) throws InterruptedException;
}
