package io.github.fakemobileconnect.assertj.internal.selection;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;

import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.failure.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a data extension at one look.
 *
 * @param dataExtension whose rows
 * @param all the rows in their order, the fields of each by their columns
 */
public record Rows(DataExtension dataExtension, List<Map<String, String>> all) {
    /** Those that hold this. */
    public List<Map<String, String>> meeting(WantedRow wanted) {
        return all.stream().filter(wanted::isMetBy).toList();
    }

    /** A failure about these rows. */
    public Failure expected(String rest) {
        return Failure.of("Expected data extension " + dataExtension.key() + " " + rest);
    }

    /** As in {@code 2 rows}. */
    public String howMany() {
        return count(all.size(), "row");
    }

    /** As in {@code row 2}. */
    public String place(Map<String, String> row) {
        return "row "
                + (IntStream.range(0, all.size())
                                .filter(i -> all.get(i).equals(row))
                                .findFirst()
                                .orElse(0)
                        + 1);
    }

    /** All of them, where there are some. */
    public Stream<Fact> facts() {
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(new Fact(
                        "rows",
                        IntStream.range(0, all.size())
                                .mapToObj(i -> (i + 1) + "  " + Words.oneLine(WantedRow.inWords(all.get(i))))
                                .toList()));
    }

    /** All of them for an IDE to compare, one on each line. */
    public String listing() {
        return all.stream().map(WantedRow::inWords).collect(Collectors.joining("\n"));
    }
}
