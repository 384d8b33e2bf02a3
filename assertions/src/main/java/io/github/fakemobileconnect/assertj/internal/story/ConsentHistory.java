package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The states of the consent of one number to one keyword, one after the other.
 *
 * @param standings the states, oldest first; none where the number never asked for the keyword
 */
public record ConsentHistory(List<ConsentState> standings) {
    public ConsentHistory {
        standings = List.copyOf(standings);
    }

    public static ConsentHistory of(Snapshot snapshot, Keyword keyword) {
        return new ConsentHistory(snapshot.entries().stream()
                .flatMap(entry -> changeOf(entry, keyword).map(change -> new ConsentState(snapshot, entry, change)))
                .toList());
    }

    private static Stream<SubscriptionChanged> changeOf(Entry entry, Keyword keyword) {
        return entry.event() instanceof SubscriptionChanged change
                        && change.keyword().equals(keyword)
                ? Stream.of(change)
                : Stream.empty();
    }

    /** Where the consent stands. */
    public SubscriptionStatus status() {
        return newest().map(ConsentState::status).orElse(SubscriptionStatus.NONE);
    }

    /** Where the consent stands and why; empty where it never came to stand anywhere. */
    public Optional<ConsentState> newest() {
        return standings.isEmpty() ? Optional.empty() : Optional.of(standings.get(standings.size() - 1));
    }

    public List<SubscriptionStatus> statuses() {
        return standings.stream().map(ConsentState::status).toList();
    }

    public List<String> lines() {
        return standings.stream().map(ConsentState::asLine).toList();
    }
}
