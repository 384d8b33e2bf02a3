package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.count;
import static io.github.fakemobileconnect.assertj.Words.onePerLine;

import java.util.List;
import java.util.stream.Stream;

/** No code has sent a message to anyone. */
record SentNothingCheck() implements Check {
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
