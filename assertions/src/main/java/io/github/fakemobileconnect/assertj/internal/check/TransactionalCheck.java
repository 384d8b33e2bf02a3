package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.FakeMobileConnect;
import io.github.fakemobileconnect.api.Route;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.failure.Words;
import io.github.fakemobileconnect.assertj.internal.journal.RouteRequest;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.Nearest;
import io.github.fakemobileconnect.assertj.internal.story.TransactionalObstacle;
import io.github.fakemobileconnect.assertj.internal.story.TransactionalStory;
import java.util.List;
import java.util.stream.Stream;

/**
 * This became of a transactional message.
 *
 * @param mobileConnect the fake
 * @param messageKey the key of the message
 * @param trait what should have become of it
 */
public record TransactionalCheck(FakeMobileConnect mobileConnect, String messageKey, TransactionalTrait trait)
        implements Check {
    @Override
    public boolean holds(Snapshot snapshot) {
        return trait.accepts().test(TransactionalStory.of(messageKey, snapshot));
    }

    @Override
    public Failure failure(Snapshot snapshot) {
        TransactionalStory story = TransactionalStory.of(messageKey, snapshot);
        String found = trait.found().apply(story);
        Failure failure = Failure.of("Expected the message to have")
                .with(Fact.expected("key", quoted(messageKey)))
                .with(Fact.expected(trait.key(), trait.expected()))
                .with(Fact.of("but was", found))
                .comparing(trait.expected(), found);
        return story.entries().isEmpty()
                ? failure.with(nearest(snapshot)).with(refused(snapshot))
                : failure.with(new TransactionalObstacle(mobileConnect, story)
                                .inWords().stream().map(Fact::because))
                        .with(new Fact("story", story.lines()))
                        .within(story.conversation());
    }

    private Stream<Fact> nearest(Snapshot snapshot) {
        List<String> keys = Nearest.words(messageKey, TransactionalStory.keys(snapshot)).stream()
                .map(Words::quoted)
                .toList();
        return keys.isEmpty() ? Stream.empty() : Stream.of(Fact.of("nearest", String.join(", ", keys)));
    }

    /** A message that nobody knows may have been in a request that was refused. */
    private static Stream<Fact> refused(Snapshot snapshot) {
        List<String> lines = Stream.of(Route.MESSAGE_SEND, Route.MESSAGES_SEND)
                .flatMap(route -> RouteRequest.in(snapshot, route).stream())
                .filter(request -> request.ending().isRefused())
                .map(request -> request.asLine(snapshot))
                .toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Fact("refused", lines));
    }
}
