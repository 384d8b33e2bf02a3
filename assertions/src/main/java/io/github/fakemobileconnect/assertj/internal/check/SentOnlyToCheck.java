package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;

import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody but these received a message.
 *
 * @param handsets who may have received some
 */
public record SentOnlyToCheck(List<Handset> handsets) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return toOthers(snapshot).isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> sent = toOthers(snapshot);
        return Failure.of("Expected the fake to have sent only to")
                .with(handsets.stream().map(handset -> Fact.expected("handset", handset.toString())))
                .with(Stream.of(
                        Fact.of("but", count(sent.size(), "message") + " to others arrived"),
                        new Fact("sent", Origin.explain(sent, snapshot.journal()))))
                .within(snapshot.conversation())
                .comparing("", onePerLine(Arrival.texts(sent)));
    }

    private List<Arrival> toOthers(Snapshot snapshot) {
        return snapshot.arrivals().stream()
                .filter(arrival -> handsets.stream()
                        .noneMatch(handset ->
                                handset.number().equals(arrival.message().to())))
                .toList();
    }
}
