package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;

/**
 * There are so many rows.
 *
 * @param number how many
 */
record RowCount(int number) implements RowsCheck.Demand {
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
