package io.github.fakemobileconnect.assertj.internal.journal;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.journal.RowsChanged;
import java.util.List;
import java.util.stream.Stream;

/** What scripts changed in data extensions on account of a text. */
public final class RowChanges {
    private RowChanges() {}

    /** All changes, where there are some. Rows belong to no number, so that they stand in the whole journal only. */
    public static Stream<Fact> facts(Exchange exchange) {
        List<String> lines = exchange.entries().stream()
                .filter(entry -> entry.event() instanceof RowsChanged)
                .map(entry ->
                        "#" + entry.sequence() + "  " + oneLine(entry.event().inWords()))
                .toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Fact("changed", lines));
    }
}
