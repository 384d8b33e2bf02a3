package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.account.Keyword;
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
record ConsentHistory(List<ConsentState> standings) {
    ConsentHistory {
        standings = List.copyOf(standings);
    }

    static ConsentHistory of(Snapshot snapshot, Keyword keyword) {
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
    SubscriptionStatus status() {
        return newest().map(ConsentState::status).orElse(SubscriptionStatus.NONE);
    }

    /** Where the consent stands and why; empty where it never came to stand anywhere. */
    Optional<ConsentState> newest() {
        return standings.isEmpty() ? Optional.empty() : Optional.of(standings.get(standings.size() - 1));
    }

    List<SubscriptionStatus> statuses() {
        return standings.stream().map(ConsentState::status).toList();
    }

    List<String> lines() {
        return standings.stream().map(ConsentState::asLine).toList();
    }
}
