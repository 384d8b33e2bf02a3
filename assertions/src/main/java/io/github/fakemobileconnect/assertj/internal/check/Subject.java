package io.github.fakemobileconnect.assertj.internal.check;

import static io.github.fakemobileconnect.assertj.internal.failure.Words.count;
import static io.github.fakemobileconnect.assertj.internal.failure.Words.quoted;

import io.github.fakemobileconnect.Exchange;
import io.github.fakemobileconnect.Handset;
import io.github.fakemobileconnect.assertj.internal.failure.Fact;
import io.github.fakemobileconnect.assertj.internal.failure.Failure;
import io.github.fakemobileconnect.assertj.internal.journal.RowChanges;
import io.github.fakemobileconnect.assertj.internal.journal.ScriptCalls;
import io.github.fakemobileconnect.assertj.internal.journal.Snapshot;
import io.github.fakemobileconnect.assertj.internal.selection.WantedText;
import io.github.fakemobileconnect.assertj.internal.story.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a failure is about: a phone, or who sent a text; and how it speaks of their messages. */
public sealed interface Subject {
    Handset handset();

    /** A failure about this subject, which was expected to do this. */
    Failure expected(String rest);

    /** Messages that arrived, or answers that came, with their number. */
    String arrived(int number);

    /** What to say where there is not the message that was expected. */
    String without();

    /** Why the message may be missing, as far as that is known. */
    Optional<String> reason(Snapshot snapshot, WantedText text);

    /** What else came about with the messages that could explain them. */
    Stream<Fact> caused(Snapshot snapshot);

    /**
     * A handset, with all that it received.
     *
     * @param handset the handset
     */
    record Phone(Handset handset) implements Subject {
        @Override
        public Failure expected(String rest) {
            return Failure.of("Expected " + handset + " " + rest);
        }

        @Override
        public String arrived(int number) {
            return count(number, "message") + " arrived";
        }

        @Override
        public String without() {
            return "not received";
        }

        @Override
        public Optional<String> reason(Snapshot snapshot, WantedText text) {
            return Reason.of(snapshot, handset).notReceived(text);
        }

        @Override
        public Stream<Fact> caused(Snapshot snapshot) {
            return Stream.empty();
        }
    }

    /**
     * The sender of a text, with the answers to it.
     *
     * @param exchange what the text caused
     */
    record Texter(Exchange exchange) implements Subject {
        @Override
        public Handset handset() {
            return exchange.handset();
        }

        @Override
        public Failure expected(String rest) {
            String text = quoted(exchange.message().text());
            return Failure.of("Expected %s, #%d of %s, %s".formatted(text, exchange.sequence(), handset(), rest));
        }

        @Override
        public String arrived(int number) {
            return count(number, "answer") + " came";
        }

        @Override
        public String without() {
            return "not among the answers";
        }

        @Override
        public Optional<String> reason(Snapshot snapshot, WantedText text) {
            return Reason.of(snapshot, handset()).notAnswered(exchange.sequence());
        }

        @Override
        public Stream<Fact> caused(Snapshot snapshot) {
            return Stream.concat(ScriptCalls.in(snapshot).facts(), RowChanges.facts(exchange));
        }
    }
}
