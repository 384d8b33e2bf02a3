package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/** No code has sent a message to anyone. */
public record SentNothingCheck() implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return snapshot.arrivals().isEmpty();
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> sent = snapshot.arrivals();
        return Failure.of("Expected the fake to have sent nothing")
                .with(Stream.of(
                        Fact.of("but", count(sent.size(), "message") + " arrived"),
                        new Fact("sent", Origin.explain(sent, snapshot.journal()))))
                .within(snapshot.conversation())
                .comparing("", onePerLine(Arrival.texts(sent)));
    }
}
