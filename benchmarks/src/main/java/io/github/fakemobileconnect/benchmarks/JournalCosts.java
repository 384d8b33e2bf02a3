package io.github.fakemobileconnect.benchmarks;

import java.util.List;
import java.util.Map;

/** What it costs to ask a long journal, and to move the clock over much work. */
final class JournalCosts implements Chapter {
    @Override
    public String name() {
        return "journal and time";
    }

    @Override
    public List<Row> measure() throws Exception {
        Rounds rounds = Rounds.after(2)
                .with("about, few", query("entriesOfOneNumber", 1_000))
                .with("about, some", query("entriesOfOneNumber", 10_000))
                .with("about, many", query("entriesOfOneNumber", 100_000))
                .with("predicate", query("predicateOverAll", 100_000))
                .with("advance", new Trial(AdvanceOverDueWork.class, "advance", Map.of()))
                .with("sends", new Trial(AdvanceOverSends.class, "advance", Map.of()))
                .run();
        return List.of(
                Row.compared(
                        "entries of one number, 100,000 messages",
                        rounds.of("about, many"),
                        "1,000 messages",
                        rounds.of("about, few"),
                        "%.0f ns",
                        "1: the same time"),
                Row.compared(
                        "entries of one number, 10,000 messages",
                        rounds.of("about, some"),
                        "1,000 messages",
                        rounds.of("about, few"),
                        "%.0f ns",
                        "1: the same time"),
                Row.alone(
                        "predicate over all, 100,000 messages",
                        rounds.of("predicate").median("%.2f ms"),
                        "at most 50 ms"),
                Row.alone(
                        "advanceBy over %,d due items".formatted(AdvanceOverDueWork.ITEMS),
                        rounds.of("advance").median("%.1f ms"),
                        "none"),
                Row.alone(
                        "advanceBy over %,d sends in 30 days".formatted(AdvanceOverSends.SENDS),
                        rounds.of("sends").median("%.1f ms"),
                        "at most 200 ms"));
    }

    private static Trial query(String method, int messages) {
        return new Trial(JournalQueries.class, method, Map.of("messages", String.valueOf(messages)));
    }
}
