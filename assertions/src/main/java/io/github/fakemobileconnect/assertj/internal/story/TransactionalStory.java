package io.github.fakemobileconnect.assertj.internal.story;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Event;
import io.github.fakemobileconnect.journal.MessageAccepted;
import io.github.fakemobileconnect.journal.MessageFaulted;
import io.github.fakemobileconnect.journal.MessageNotSent;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.journal.NumberEvent;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happened to the transactional messages with one key.
 *
 * @param snapshot everything that happened
 * @param entries what happened to them, oldest first; none where there is no such message
 */
public record TransactionalStory(Snapshot snapshot, List<Entry> entries) {
    public TransactionalStory {
        entries = List.copyOf(entries);
    }

    public static TransactionalStory of(String messageKey, Snapshot snapshot) {
        Set<Long> acceptances = new HashSet<>();
        return new TransactionalStory(
                snapshot,
                snapshot.entries().stream()
                        .filter(entry -> concerns(messageKey, entry, acceptances))
                        .toList());
    }

    /** A text that left or was kept away has no key: the entry that accepted it is its cause. */
    private static boolean concerns(String messageKey, Entry entry, Set<Long> acceptances) {
        Event event = entry.event();
        if (event instanceof MtDelivered || event instanceof MtSuppressed) {
            return acceptances.contains(entry.cause());
        }
        boolean isMeant = keys(event).anyMatch(messageKey::equals);
        if (isMeant && event instanceof MessageAccepted) {
            acceptances.add(entry.sequence());
        }
        return isMeant;
    }

    /** The keys of all messages. */
    public static List<String> keys(Snapshot snapshot) {
        return snapshot.entries().stream()
                .flatMap(entry -> keys(entry.event()))
                .distinct()
                .toList();
    }

    private static Stream<String> keys(Event event) {
        if (event instanceof MessageAccepted accepted) {
            return Stream.of(accepted.key().value());
        }
        if (event instanceof MessageNotSent notSent) {
            return Stream.of(notSent.key().value());
        }
        return event instanceof MessageFaulted faulted ? Stream.of(faulted.messageKey()) : Stream.empty();
    }

    /** The newest thing that happened to the newest message: what becomes of older ones with its key does not count. */
    Optional<Entry> newest() {
        return entries.stream()
                .filter(TransactionalStory::beginsAMessage)
                .reduce((earlier, later) -> later)
                .flatMap(this::newestOf);
    }

    /** A key that is taken makes no message. */
    private static boolean beginsAMessage(Entry entry) {
        return entry.event() instanceof MessageAccepted
                || (entry.event() instanceof MessageFaulted faulted
                        && FaultedStatus.of(faulted).isPresent());
    }

    private Optional<Entry> newestOf(Entry message) {
        return entries.stream()
                .filter(entry -> entry.sequence() == message.sequence() || entry.cause() == message.sequence())
                .filter(entry -> !(entry.event() instanceof MtSuppressed))
                .reduce((earlier, later) -> later);
    }

    public boolean isQueued() {
        return newest().filter(entry -> entry.event() instanceof MessageAccepted accepted && accepted.waits())
                .isPresent();
    }

    public boolean isSent() {
        return newest().filter(entry -> entry.event() instanceof MtDelivered).isPresent();
    }

    /** Why the message was not sent; empty where it was, or still may be. */
    public Optional<NotSentReason> notSentReason() {
        return newest().map(Entry::event)
                .flatMap(event -> event instanceof MessageNotSent notSent
                        ? Optional.of(notSent.reason())
                        : event instanceof MessageFaulted faulted ? FaultedStatus.of(faulted) : Optional.empty());
    }

    public Stream<MessageFaulted> faults() {
        return entries.stream()
                .map(Entry::event)
                .filter(MessageFaulted.class::isInstance)
                .map(MessageFaulted.class::cast);
    }

    /** As in {@code not sent: Unsubscribed (1) (#12)}. */
    public String status() {
        return newest().map(entry -> stage() + " (#" + entry.sequence() + ")")
                .orElse("unknown: no message has this key");
    }

    private String stage() {
        if (isSent()) {
            return "sent";
        }
        return notSentReason()
                .map(reason -> "not sent: " + reason)
                .orElse(isQueued() ? "queued: its definition is inactive" : "accepted, and has not left");
    }

    /** As in {@code faulty: to invalid}; the status where nothing was at fault. */
    public String fault() {
        List<String> faults =
                faults().map(faulted -> faulted.fault().toString()).toList();
        return faults.isEmpty() ? status() : "faulty: " + String.join("; ", faults);
    }

    /** What happened to the messages, a line each. */
    public List<String> lines() {
        return new Snapshot(snapshot.journal(), entries, snapshot.judged()).lines();
    }

    /** The number that the newest message goes to; empty where there never was a possible one. */
    Optional<MobileNumber> number() {
        return entries.stream()
                .map(Entry::event)
                .filter(NumberEvent.class::isInstance)
                .map(event -> ((NumberEvent) event).number())
                .reduce((earlier, later) -> later);
    }

    /** What was texted to the number and from it. */
    public List<String> conversation() {
        return number().map(number -> snapshot.about(number, Long.MAX_VALUE).conversation())
                .orElse(List.of());
    }
}
