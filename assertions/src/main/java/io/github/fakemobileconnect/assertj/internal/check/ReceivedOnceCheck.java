package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.onePerLine;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import java.util.List;

/**
 * Exactly one message has the text.
 *
 * @param received the same for one or more
 */
public record ReceivedOnceCheck(ReceivedCheck received) implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return matching(snapshot).size() == 1;
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        List<Arrival> matching = matching(snapshot);
        if (matching.isEmpty()) {
            return received.failure(snapshot);
        }
        WantedText text = received.selection().wanted();
        return received.subject()
                .expected(received.expectation())
                .with(text.fact())
                .with(Fact.of("but was", "received " + matching.size() + " times"))
                .with(new Fact("received", Origin.explain(matching, snapshot.journal())))
                .within(snapshot.conversation())
                .comparing(text.expected(), onePerLine(Arrival.texts(matching)));
    }

    private List<Arrival> matching(Snapshot snapshot) {
        return received.selection().from(snapshot.arrivals());
    }
}
