package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.Rows;
import java.util.function.Supplier;

/** A demand on the rows of a data extension; its failure tells of the rows that the verdict was about, not of newer ones. */
public final class RowsCheck implements Check {
    private final Supplier<Rows> look;
    private final Demand demand;
    private Rows seen;

    public RowsCheck(Supplier<Rows> look, Demand demand) {
        this.look = look;
        this.demand = demand;
        this.seen = look.get();
    }

    /** What is demanded of the rows. */
    public interface Demand {
        /** True when they meet it. */
        boolean isMetBy(Rows rows);

        /** What to say of rows that do not meet it. */
        Failure failure(Rows rows);
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        seen = look.get();
        return demand.isMetBy(seen);
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        return demand.failure(seen);
    }
}
