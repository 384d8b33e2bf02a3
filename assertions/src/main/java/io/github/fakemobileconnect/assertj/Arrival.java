package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.quoted;

import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MessageAccepted;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message that reached a handset.
 *
 * @param entry the journal entry of its delivery
 * @param message the message
 * @param acceptance the transactional message that it is; null for any other
 */
record Arrival(Entry entry, MtMessage message, @Nullable MessageAccepted acceptance) {
    /** A message that is no transactional one. */
    Arrival(Entry entry, MtMessage message) {
        this(entry, message, null);
    }

    /** The arrival that the entry is about, if it is about one. */
    static Stream<Arrival> in(Entry entry, Snapshot snapshot) {
        return entry.event() instanceof MtDelivered delivered
                ? Stream.of(new Arrival(entry, delivered.message(), acceptance(entry.cause(), snapshot)))
                : Stream.empty();
    }

    private static @Nullable MessageAccepted acceptance(long cause, Snapshot snapshot) {
        return snapshot.at(cause)
                .map(Entry::event)
                .filter(MessageAccepted.class::isInstance)
                .map(MessageAccepted.class::cast)
                .orElse(null);
    }

    /** What the application asked for by a send definition, where it did. */
    Optional<MessageAccepted> transactional() {
        return Optional.ofNullable(acceptance);
    }

    String text() {
        return message.text();
    }

    /** As in {@code #7  86288 -> 13175551212  "Your code works."}. */
    String inWords() {
        return "#" + entry.sequence() + "  " + inWords(message);
    }

    static List<String> texts(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::text).toList();
    }

    /** All of them under one key. */
    static Fact listed(String key, List<Arrival> arrivals) {
        return new Fact(key, arrivals.stream().map(Arrival::inWords).toList());
    }

    static String inWords(MtMessage message) {
        return message.code() + " -> " + message.to() + "  " + quoted(message.text());
    }
}
