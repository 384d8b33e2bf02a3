package io.github.fakemobileconnect.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures everything and prints one table: medians, ratios taken inside the same round, and the targets beside them. */
public final class Benchmarks {
    private static final List<Chapter> CHAPTERS =
            List.of(new StartCosts(), new CallCosts(), new JournalCosts(), new HeapCosts(), new WholeProcessCosts());

    private Benchmarks() {}

    /** Measures for some six minutes. */
    public static void main(String[] args) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Chapter chapter : CHAPTERS) {
            System.out.println("measuring " + chapter.name() + " ...");
            rows.addAll(chapter.measure());
        }
        System.out.println();
        System.out.println(new Table(rows));
    }
}
