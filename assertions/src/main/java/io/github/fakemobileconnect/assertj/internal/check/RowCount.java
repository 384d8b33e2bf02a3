package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.selection.Rows;

/**
 * There are so many rows.
 *
 * @param number how many
 */
public record RowCount(int number) implements RowsCheck.Demand {
    @Override
    public boolean isMetBy(Rows rows) {
        return rows.all().size() == number;
    }

    @Override
    public Failure failure(Rows rows) {
        return rows.expected("to have")
                .with(Fact.expected("rows", count(number, "row")))
                .with(Fact.of("but has", rows.howMany()))
                .with(rows.facts())
                .comparing(count(number, "row"), rows.howMany());
    }
}
