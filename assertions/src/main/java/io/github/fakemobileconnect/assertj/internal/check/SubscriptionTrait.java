package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.story.ConsentHistory;
import io.github.fakemobileconnect.assertj.internal.story.ConsentState;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One thing that is expected of a subscription: where it stands, since when, or how it came there.
 *
 * @param key what it is about, as in {@code since}
 * @param expected what is expected, in words; an instant depends on when the fake was started
 * @param found what there is instead
 * @param accepts which histories meet it
 */
public record SubscriptionTrait(
        String key,
        Function<Snapshot, String> expected,
        Function<ConsentHistory, String> found,
        Predicate<ConsentHistory> accepts) {

    public static SubscriptionTrait status(SubscriptionStatus status) {
        return new SubscriptionTrait(
                "status",
                snapshot -> status.toString(),
                history -> history.status().toString(),
                history -> history.status() == status);
    }

    public static SubscriptionTrait since(Instant instant) {
        return new SubscriptionTrait(
                "since",
                snapshot -> spelled(instant, snapshot),
                history -> ofNewest(history, standing -> spelled(standing.at(), standing.snapshot())),
                history -> history.newest()
                        .filter(standing -> standing.at().equals(instant))
                        .isPresent());
    }

    public static SubscriptionTrait by(ConsentGiver giver) {
        return new SubscriptionTrait(
                "by",
                snapshot -> spelled(giver),
                history ->
                        ofNewest(history, standing -> spelled(standing.change().by())),
                history -> history.newest()
                        .filter(standing -> standing.change().by() == giver)
                        .isPresent());
    }

    public static SubscriptionTrait by(String text) {
        return new SubscriptionTrait(
                "by",
                snapshot -> "the text " + quoted(text),
                history -> ofNewest(history, ConsentState::origin),
                history -> history.newest()
                        .flatMap(ConsentState::text)
                        .filter(received -> received.mo().text().equals(text))
                        .isPresent());
    }

    public static SubscriptionTrait states(List<SubscriptionStatus> states) {
        return new SubscriptionTrait(
                "states",
                snapshot -> spelled(states),
                history -> spelled(history.statuses()),
                history -> history.statuses().equals(states));
    }

    private static String ofNewest(ConsentHistory history, Function<ConsentState, String> question) {
        return history.newest().map(question).orElse("");
    }

    private static String spelled(Instant instant, Snapshot snapshot) {
        return snapshot.sinceStart(instant) + " (" + instant + ")";
    }

    private static String spelled(ConsentGiver giver) {
        return "the " + giver.name().toLowerCase(Locale.ROOT);
    }

    private static String spelled(List<SubscriptionStatus> states) {
        return states.stream().map(SubscriptionStatus::toString).collect(Collectors.joining(", "));
    }
}
