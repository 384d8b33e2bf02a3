package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.inWords;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.failure.FinishedMessage;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Journal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.AssertionInfo;

/**
 * How an assertion looks at the journal: once, or, when it is patient, whenever the journal has something new.
 *
 * @param journal the journal
 * @param look how to take a snapshot of it
 * @param scope what a reset of the fake does to it
 * @param patience how long to wait in real time for a check to hold
 */
public record Watch(Journal journal, Function<Journal, Snapshot> look, Scope scope, Duration patience) {
    /** How long {@code eventually()} waits. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    private static final Duration MOST_PATIENCE = Duration.ofDays(1);

    /** What a reset of the fake does to a journal. */
    enum Scope {
        /** The journal goes on with the next world. */
        EVERY_WORLD,
        /** Nothing can be added to the journal any more. */
        ONE_WORLD
    }

    public static Watch overEveryWorld(Journal journal, Function<Journal, Snapshot> look) {
        return new Watch(journal, look, Scope.EVERY_WORLD, Duration.ZERO);
    }

    public static Watch overOneWorld(Journal journal, Function<Journal, Snapshot> look) {
        return new Watch(journal, look, Scope.ONE_WORLD, Duration.ZERO);
    }

    /** The same watch, waiting so long. */
    public Watch patiently(Duration patience) {
        if (!isPositive(patience) || patience.compareTo(MOST_PATIENCE) > 0) {
            throw new IllegalArgumentException(
                    "eventually must wait longer than nothing and at most a day but was to wait %s; to look only once, leave it out"
                            .formatted(patience));
        }
        return new Watch(journal, look, scope, patience);
    }

    /** Throws the failure of the check, unless it holds in time. */
    public void verify(AssertionInfo info, Check check) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            long seen = journal.newest();
            Snapshot snapshot = look.apply(journal);
            if (check.holds(snapshot)) {
                return;
            }
            Optional<String> waited = waitForMore(seen, deadline);
            if (waited.isPresent()) {
                throw FinishedMessage.error(info, explain(check.failure(snapshot), waited.get()));
            }
        }
    }

    /** Waits until there is something to look at; otherwise says how the waiting ended. */
    private Optional<String> waitForMore(long seen, long deadline) {
        try {
            Duration remaining = Duration.ofNanos(deadline - System.nanoTime());
            if (isPositive(remaining) && (wasReplaced(seen) || journal.awaitAfter(seen, remaining))) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("for the application until the thread was interrupted, at most " + inWords(patience));
        }
        if (System.nanoTime() >= deadline) {
            return Optional.of(inWords(patience) + " for the application");
        }
        return scope == Scope.ONE_WORLD
                ? Optional.of("for the application until the fake was reset, at most " + inWords(patience))
                : Optional.empty();
    }

    private boolean wasReplaced(long seen) {
        return journal.newest() < seen;
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private Failure explain(Failure failure, String waited) {
        return patience.isZero() ? failure : failure.with(Fact.of("waited", waited));
    }
}
