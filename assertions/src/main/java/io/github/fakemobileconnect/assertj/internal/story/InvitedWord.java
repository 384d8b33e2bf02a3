package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.assertj.internal.journal.Arrival;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.ReservedWordInvited;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word with which a number opted out, when a message had invited it for another purpose.
 *
 * @param snapshot what happened with the number
 * @param optOut the text that opted out
 */
record InvitedWord(Snapshot snapshot, ReceivedMo optOut) {
    /** As in {@code #6 invites the reply CANCEL, which is reserved for opt-out}. */
    Optional<String> inWords() {
        Set<Long> invitations = invitations();
        return snapshot.entries().stream()
                .filter(entry -> entry.sequence() < optOut.sequence() && invitations.contains(entry.root()))
                .flatMap(entry -> Arrival.in(entry, snapshot))
                .filter(arrival -> optOut.wasSentTo(arrival.message().code()))
                .reduce((earlier, later) -> later)
                .map(arrival -> "#%d invites the reply %s, which is reserved for opt-out"
                        .formatted(arrival.entry().sequence(), optOut.verb()));
    }

    /** The requests that sent such a message to anyone. */
    private Set<Long> invitations() {
        return snapshot.journal().kept().stream()
                .filter(entry -> entry.event() instanceof ReservedWordInvited invited
                        && invited.word().equals(optOut.verb()))
                .map(Entry::root)
                .collect(Collectors.toSet());
    }
}
