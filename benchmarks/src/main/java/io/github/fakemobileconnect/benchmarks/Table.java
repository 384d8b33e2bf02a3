package io.github.fakemobileconnect.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows as text, in aligned columns.
 *
 * @param rows the rows
 */
record Table(List<Row> rows) {
    private static final Row HEADING = new Row("what", "measured", "beside", "ratio", "target");

    Table {
        List<Row> headed = new ArrayList<>(List.of(HEADING));
        headed.addAll(rows);
        rows = List.copyOf(headed);
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Row row) {
        return "%s  %s  %s  %s  %s"
                .formatted(
                        padded(row, Row::what),
                        padded(row, Row::measured),
                        padded(row, Row::beside),
                        padded(row, Row::ratio),
                        row.target())
                .stripTrailing();
    }

    private String padded(Row row, Function<Row, String> column) {
        int width = rows.stream().map(column).mapToInt(String::length).max().orElse(0);
        String cell = column.apply(row);
        return cell + " ".repeat(width - cell.length());
    }
}
