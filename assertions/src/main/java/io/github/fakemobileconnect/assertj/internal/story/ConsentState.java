package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.assertj.internal.journal.KeywordDeletion;
import io.github.fakemobileconnect.assertj.internal.journal.Origin;
import io.github.fakemobileconnect.assertj.internal.journal.ReceivedMo;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.SubscriptionChanged;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A state of a consent, with what brought it about.
 *
 * @param snapshot what happened with the number
 * @param entry the entry since which the consent stands there
 * @param change the change that it was
 */
public record ConsentState(Snapshot snapshot, Entry entry, SubscriptionChanged change) {
    public SubscriptionStatus status() {
        return change.to();
    }

    /** The sequence number of the entry that brought it about. */
    long since() {
        return entry.sequence();
    }

    public Instant at() {
        return entry.at();
    }

    /** The text that brought it about, where one did. */
    public Optional<ReceivedMo> text() {
        return ReceivedMo.at(entry.cause(), snapshot);
    }

    /** As in {@code Unsubscribed since #9 by STOP (#8)}; who is In Progress has texted the keyword, which is not said. */
    String inWords() {
        boolean wasAskedFor = status() == SubscriptionStatus.IN_PROGRESS && change.by() == ConsentGiver.HANDSET;
        return status() + " since #" + since() + (wasAskedFor ? "" : after());
    }

    /** As in {@code #9 +00:00:00  Unsubscribed by STOP (#8)}. */
    String asLine() {
        return "#" + since() + " " + snapshot.sinceStart(at()) + "  " + status() + after();
    }

    private String after() {
        String origin = origin();
        boolean isArranged = change.by() == ConsentGiver.TEST;
        return origin.isEmpty() ? "" : (isArranged ? ", " : " by ") + origin;
    }

    /** What brought it about, as in {@code STOP (#8)}, or {@code arranged by the test}; empty where that is not known. */
    public String origin() {
        return switch (change.by()) {
            case HANDSET -> text().map(ReceivedMo::asOrigin).orElse("");
            case APPLICATION ->
                KeywordDeletion.at(entry.cause(), snapshot.journal())
                        .map(KeywordDeletion::asOrigin)
                        .orElseGet(() -> Origin.inWords(entry.root(), snapshot.journal()));
            case TEST -> "arranged by the test";
        };
    }
}
