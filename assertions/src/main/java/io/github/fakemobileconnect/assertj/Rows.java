package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;

import io.github.fakemobileconnect.account.DataExtension;
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
record Rows(DataExtension dataExtension, List<Map<String, String>> all) {
    /** Those that hold this. */
    List<Map<String, String>> meeting(WantedRow wanted) {
        return all.stream().filter(wanted::isMetBy).toList();
    }

    /** A failure about these rows. */
    Failure expected(String rest) {
        return Failure.of("Expected data extension " + dataExtension.key() + " " + rest);
    }

    /** As in {@code 2 rows}. */
    String howMany() {
        return count(all.size(), "row");
    }

    /** As in {@code row 2}. */
    String place(Map<String, String> row) {
        return "row "
                + (IntStream.range(0, all.size())
                                .filter(i -> all.get(i).equals(row))
                                .findFirst()
                                .orElse(0)
                        + 1);
    }

    /** All of them, where there are some. */
    Stream<Fact> facts() {
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(new Fact(
                        "rows",
                        IntStream.range(0, all.size())
                                .mapToObj(i -> (i + 1) + "  " + Words.oneLine(WantedRow.inWords(all.get(i))))
                                .toList()));
    }

    /** All of them for an IDE to compare, one on each line. */
    String listing() {
        return all.stream().map(WantedRow::inWords).collect(Collectors.joining("\n"));
    }
}
