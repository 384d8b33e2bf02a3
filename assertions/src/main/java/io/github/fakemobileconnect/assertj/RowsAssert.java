package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.assertj.internal.check.Expected;
import io.github.fakemobileconnect.assertj.internal.check.RowAbsent;
import io.github.fakemobileconnect.assertj.internal.check.RowCount;
import io.github.fakemobileconnect.assertj.internal.check.RowFound;
import io.github.fakemobileconnect.assertj.internal.check.RowsCheck;
import io.github.fakemobileconnect.assertj.internal.check.Watch;
import io.github.fakemobileconnect.assertj.internal.selection.Rows;
import io.github.fakemobileconnect.assertj.internal.selection.WantedRow;
import java.time.Duration;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;

/**
 * Assertions about the rows of one data extension, as they are now.
 *
 * <p>A failure shows the rows there are, and the one that comes nearest with the columns in which it differs.
 */
public final class RowsAssert extends AbstractAssert<RowsAssert, FakeMobileConnect> {
    private final DataExtension dataExtension;
    private final Watch watch;

    RowsAssert(FakeMobileConnect actual, DataExtension dataExtension, Watch watch, WritableAssertionInfo info) {
        super(actual, RowsAssert.class);
        this.dataExtension = dataExtension;
        this.watch = watch;
        this.info = info;
    }

    /**
     * Gives each assertion that follows five seconds of real time to come true, as {@link #eventually(Duration)}.
     *
     * @return assertions that wait
     */
    public RowsAssert eventually() {
        return eventually(Watch.USUAL_PATIENCE);
    }

    /**
     * Gives each assertion that follows some real time to come true, as {@link FakeMobileConnectAssert#eventually(Duration)}.
     *
     * @param timeout how long, at most a day
     * @return assertions that wait
     * @throws IllegalArgumentException when the timeout is not positive or over a day
     */
    public RowsAssert eventually(Duration timeout) {
        return new RowsAssert(actual, dataExtension, watch.patiently(timeout), info);
    }

    /**
     * One of the rows has these values in these columns; what it has in others does not matter.
     *
     * @param columnsAndValues a column, its value, the next column and so on; columns in any case, values as they stand
     * @throws IllegalArgumentException when they do not take turns, or there is no such column
     */
    public RowsAssert hasRow(String... columnsAndValues) {
        return verify(new RowFound(WantedRow.of(dataExtension, columnsAndValues)));
    }

    /**
     * None of the rows has these values in these columns, whatever it has in others.
     *
     * @param columnsAndValues as for {@link #hasRow(String...)}
     * @throws IllegalArgumentException when they do not take turns, or there is no such column
     */
    public RowsAssert hasNoRow(String... columnsAndValues) {
        return verify(new RowAbsent(WantedRow.of(dataExtension, columnsAndValues)));
    }

    /**
     * There are so many rows; fails with each.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public RowsAssert hasSize(int number) {
        return verify(new RowCount(Expected.rows(number)));
    }

    /** There is no row; fails with each. */
    public RowsAssert isEmpty() {
        return hasSize(0);
    }

    private RowsAssert verify(RowsCheck.Demand demand) {
        watch.verify(
                info,
                new RowsCheck(() -> new Rows(dataExtension, actual.account().rowsOf(dataExtension)), demand));
        return this;
    }
}
