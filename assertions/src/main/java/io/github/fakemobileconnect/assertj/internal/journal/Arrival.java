package io.github.fakemobileconnect.assertj.internal.journal;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.assertj.internal.failure.Fact;
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
public record Arrival(
        Entry entry, MtMessage message, @Nullable MessageAccepted acceptance) {
    /** The arrival that the entry is about, if it is about one. */
    public static Stream<Arrival> in(Entry entry, Snapshot snapshot) {
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
    public Optional<MessageAccepted> transactional() {
        return Optional.ofNullable(acceptance);
    }

    public String text() {
        return message.text();
    }

    /** As in {@code #7  86288 -> 13175551212  "Your code works."}. */
    public String inWords() {
        return "#" + entry.sequence() + "  " + inWords(message);
    }

    public static List<String> texts(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::text).toList();
    }

    /** All of them under one key. */
    public static Fact listed(String key, List<Arrival> arrivals) {
        return new Fact(key, arrivals.stream().map(Arrival::inWords).toList());
    }

    public static String inWords(MtMessage message) {
        return message.code() + " -> " + message.to() + "  " + quoted(message.text());
    }
}
