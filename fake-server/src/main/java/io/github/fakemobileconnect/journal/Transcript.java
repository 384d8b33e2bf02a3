package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.sms.MoOrigin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Journal entries as text for people: a line each, with the time since the start and with secrets masked. */
public final class Transcript {
    private static final int TEXT_COLUMN = 17;

    private final Instant start;
    private final List<Entry> entries;

    private Transcript(Instant start, List<Entry> entries) {
        this.start = start;
        this.entries = List.copyOf(entries);
    }

    /** The entries of a world that began at this instant. */
    public static Transcript of(Instant start, List<Entry> entries) {
        return new Transcript(start, entries);
    }

    /** Everything in the journal. */
    public static Transcript of(Journal journal) {
        return of(journal.start(), journal.entries());
    }

    /** One line for each entry. */
    public List<String> lines() {
        return entries.stream()
                .map(entry -> heading(entry) + oneLine(entry.event().inWords()))
                .toList();
    }

    /** One line for each text that travelled, with a note on those that the application queued. */
    public List<String> conversation() {
        return entries.stream()
                .filter(entry -> entry.event() instanceof MessageEvent)
                .map(entry -> heading(entry) + spoken(entry, (MessageEvent) entry.event()))
                .toList();
    }

    private String heading(Entry entry) {
        return "#" + entry.sequence() + " " + sinceStart(entry.at()) + "  ";
    }

    /** The time between the start and an instant, as in {@code +01:07:00}. */
    public String sinceStart(Instant at) {
        Duration elapsed = Duration.between(start, at);
        return "%s%02d:%02d:%02d"
                .formatted(
                        elapsed.isNegative() ? "-" : "+",
                        elapsed.abs().toHours(),
                        elapsed.abs().toMinutesPart(),
                        elapsed.abs().toSecondsPart());
    }

    private static String spoken(Entry entry, MessageEvent message) {
        String text = oneLine(withMedia(message));
        boolean queued = message instanceof MoReceived mo && mo.origin() == MoOrigin.QUEUE_MO;
        return message.direction() + "  " + (queued ? noted(text, "(queueMO, request #" + entry.root() + ")") : text);
    }

    private static String noted(String text, String note) {
        return text + " ".repeat(Math.max(0, TEXT_COLUMN - text.length())) + "  " + note;
    }

    private static String withMedia(MessageEvent message) {
        return message.media().isEmpty()
                ? message.text()
                : (message.text() + " [" + String.join(", ", message.media()) + "]").stripLeading();
    }

    private static String oneLine(String text) {
        return text.replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** All lines, as {@link #lines()}. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
