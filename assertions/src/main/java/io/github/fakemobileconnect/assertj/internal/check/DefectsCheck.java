package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.oneLine;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.FakeDefect;
import java.util.List;
import java.util.stream.Stream;

/** The fake itself has not failed. */
public record DefectsCheck() implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return defects(snapshot).findAny().isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<String> lines = defects(snapshot).map(DefectsCheck::line).toList();
        return Failure.of("Expected the fake to have no defects")
                .with(Stream.of(
                        Fact.of("but had", count(lines.size(), "defect")),
                        new Fact(lines.size() == 1 ? "defect" : "defects", lines),
                        Fact.of(
                                "please",
                                "report this: it is a mistake of fake-mobileconnect, not of the application")))
                .comparing("", String.join("\n", lines));
    }

    private static Stream<Entry> defects(Snapshot snapshot) {
        return snapshot.entries().stream().filter(entry -> entry.event() instanceof FakeDefect);
    }

    /** What happened and where: the exception with the place that threw it. */
    private static String line(Entry entry) {
        FakeDefect defect = (FakeDefect) entry.event();
        String where = Stream.of(defect.failure().getStackTrace())
                .findFirst()
                .map(frame -> "  at " + frame)
                .orElse("");
        return "#" + entry.sequence() + "  " + defect.reference() + ": "
                + oneLine(defect.failure().toString()) + where;
    }
}
