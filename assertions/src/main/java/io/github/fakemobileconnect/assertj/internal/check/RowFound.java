package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.selection.Rows;
import io.github.fakemobileconnect.assertj.internal.selection.WantedRow;
import java.util.Map;
import java.util.stream.Stream;

/**
 * At least one row holds this.
 *
 * @param wanted what it must hold
 */
public record RowFound(WantedRow wanted) implements RowsCheck.Demand {
    @Override
    public boolean isMetBy(Rows rows) {
        return !rows.meeting(wanted).isEmpty();
    }

    @Override
    public Failure failure(Rows rows) {
        Map<String, String> nearest = wanted.nearest(rows.all());
        return rows.expected("to have a row")
                .with(Fact.expected("with", wanted.inWords()))
                .with(Fact.of("but was", "without such a row (" + rows.howMany() + ")"))
                .with(nearest(rows, nearest))
                .with(rows.facts())
                .comparing(wanted.inWords(), WantedRow.inWords(nearest));
    }

    private Stream<Fact> nearest(Rows rows, Map<String, String> nearest) {
        return nearest.isEmpty()
                ? Stream.empty()
                : Stream.of(Fact.of("nearest", rows.place(nearest) + ": " + wanted.difference(nearest)));
    }
}
