package io.github.fakemobileconnect.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures everything and prints one table: medians, ratios taken inside the same round, and the targets beside them. */
public final class Benchmarks {
    private static final List<Chapter> CHAPTERS = List.of(
            new StartCosts(),
            new CallCosts(),
            new JournalCosts(),
            new ListCosts(),
            new ScriptCosts(),
            new HeapCosts(),
            new WholeProcessCosts());

    private static final String ALL = "all";

    private Benchmarks() {}

    /**
     * Measures for some six minutes.
     *
     * @param args the name of the one chapter to measure; none, or {@code all}, for every chapter
     */
    public static void main(String[] args) throws Exception {
        String wanted = args.length == 0 ? ALL : args[0];
        List<Row> rows = new ArrayList<>();
        for (Chapter chapter : chapters(wanted)) {
            System.out.println("measuring " + chapter.name() + " ...");
            rows.addAll(chapter.measure());
        }
        System.out.println();
        System.out.println(new Table(rows));
    }

    private static List<Chapter> chapters(String wanted) {
        List<Chapter> chapters = CHAPTERS.stream()
                .filter(chapter -> wanted.equals(ALL) || wanted.equals(chapter.name()))
                .toList();
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("chapter must be %s or one of %s but was '%s'"
                    .formatted(ALL, CHAPTERS.stream().map(Chapter::name).toList(), wanted));
        }
        return chapters;
    }
}
