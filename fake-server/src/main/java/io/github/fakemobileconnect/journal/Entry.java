package io.github.fakemobileconnect.journal;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param sequence its number, from 1 and without gaps
 * @param at when it happened, on the fake's clock
 * @param cause the sequence number of the entry that brought it about; 0 when the test did
 * @param root the first entry in its chain of causes: a request, a text from a handset, or itself
 * @param event what happened
 */
public record Entry(long sequence, Instant at, long cause, long root, Event event) {}
