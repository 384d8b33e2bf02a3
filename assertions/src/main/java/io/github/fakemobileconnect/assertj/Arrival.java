package io.github.fakemobileconnect.assertj;

import static io.github.fakemobileconnect.assertj.Words.quoted;

import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message that reached a handset.
 *
 * @param entry the journal entry of its delivery
 * @param message the message
 */
record Arrival(Entry entry, MtMessage message) {
    /** The arrival that the entry is about, if it is about one. */
    static Stream<Arrival> in(Entry entry) {
        return entry.event() instanceof MtDelivered delivered
                ? Stream.of(new Arrival(entry, delivered.message()))
                : Stream.empty();
    }

    String text() {
        return message.text();
    }

    /** As in {@code #7  86288 -> 13175551212  "Your code works."}. */
    String inWords() {
        return "#" + entry.sequence() + "  " + inWords(message);
    }

    /** All of them under one key. */
    static Fact listed(String key, List<Arrival> arrivals) {
        return new Fact(key, arrivals.stream().map(Arrival::inWords).toList());
    }

    static String inWords(MtMessage message) {
        return message.code() + " -> " + message.to() + "  " + quoted(message.text());
    }
}
