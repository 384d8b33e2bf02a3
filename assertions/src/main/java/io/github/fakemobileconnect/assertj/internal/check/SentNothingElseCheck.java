package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.sms.MoOrigin;
import java.util.List;
import java.util.stream.Stream;

/** Since a handset texted last, no code has sent a message besides the answers to that text. */
public record SentNothingElseCheck() implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return others(snapshot, newestText(snapshot)).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        ReceivedMo text = newestText(snapshot);
        List<Arrival> others = others(snapshot, text);
        return Failure.of("Expected the fake to have sent nothing but the answers to")
                .with(Fact.expected(
                        "text",
                        "#%d  %s  %s"
                                .formatted(
                                        text.sequence(),
                                        text.mo().direction(),
                                        quoted(text.mo().text()))))
                .with(Stream.of(
                        Fact.of("but", count(others.size(), "other message") + " arrived since"),
                        new Fact("sent", Origin.explain(others, snapshot.journal()))))
                .within(snapshot.conversation())
                .comparing("", onePerLine(Arrival.texts(others)));
    }

    private static ReceivedMo newestText(Snapshot snapshot) {
        return ReceivedMo.in(snapshot)
                .filter(text -> text.mo().origin() == MoOrigin.HANDSET)
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "no handset has texted yet, so there are no answers besides which something could be sent; call handset.text(..) first, or say hasSentNothing()"));
    }

    private static List<Arrival> others(Snapshot snapshot, ReceivedMo text) {
        return snapshot.arrivals().stream()
                .filter(arrival -> arrival.entry().sequence() > text.sequence())
                .filter(arrival -> arrival.entry().root() != text.sequence())
                .toList();
    }
}
