package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.selection.Rows;
import io.github.fakemobileconnect.assertj.internal.selection.WantedRow;

/**
 * No row holds this.
 *
 * @param unwanted what no row may hold
 */
public record RowAbsent(WantedRow unwanted) implements RowsCheck.Demand {
    @Override
    public boolean isMetBy(Rows rows) {
        return rows.meeting(unwanted).isEmpty();
    }

    @Override
    public Failure failure(Rows rows) {
        Rows found = new Rows(rows.dataExtension(), rows.meeting(unwanted));
        return rows.expected("to have no row")
                .with(Fact.expected("with", unwanted.inWords()))
                .with(Fact.of(
                        "but has",
                        found.howMany() + ", the first is "
                                + rows.place(found.all().get(0))))
                .with(rows.facts())
                .comparing("", found.listing());
    }
}
