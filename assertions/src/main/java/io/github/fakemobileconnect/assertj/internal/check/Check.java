package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;

/** What an assertion demands; it is judged once, or again and again until it holds. */
public interface Check {
    /** True when the demand is met. */
    boolean holds(Snapshot snapshot);

    /** What to say about a snapshot in which the demand is not met. */
    Failure failure(Snapshot snapshot);
}
