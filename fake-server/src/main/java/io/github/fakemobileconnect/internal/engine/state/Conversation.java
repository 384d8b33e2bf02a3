package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Keyword;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code that waits for an answer. Two are equal only when they are the same one. */
public final class Conversation {
    private final Awaiting awaiting;
    private final Keyword keyword;
    private final Duration window;
    private Instant closesAt;
    private @Nullable QueuedText record;

    /**
     * A conversation that opens now.
     *
     * @param keyword the keyword that is to be confirmed, or that is to be put in front of the next text
     * @param window how long it stays open after each text
     * @param record the record of the queued text that began it; null where none did
     */
    public Conversation(Awaiting awaiting, Keyword keyword, Duration window, Instant now, @Nullable QueuedText record) {
        this.awaiting = awaiting;
        this.keyword = keyword;
        this.window = window;
        this.closesAt = now.plus(window);
        this.record = record;
    }

    /** What a code waits for. */
    public enum Awaiting {
        /** The answer that confirms the keyword. */
        CONFIRMATION,
        /** Any text, to put the keyword in front of. */
        NEXT_KEYWORD
    }

    /** What the code waits for. */
    public Awaiting awaiting() {
        return awaiting;
    }

    /** The keyword that it is about. */
    public Keyword keyword() {
        return keyword;
    }

    /** True when it is this that the code waits for. */
    public boolean awaits(Awaiting what, Keyword about) {
        return awaiting == what && keyword.equals(about);
    }

    /** When it closes, unless a text prolongs it. */
    public Instant closesAt() {
        return closesAt;
    }

    /** A text in either direction starts the window anew. */
    public void prolong(Instant now) {
        closesAt = now.plus(window);
    }

    /** A queued text that comes anew takes it over; what no queued text brought about does not. */
    public void takeOver(@Nullable QueuedText newer) {
        if (newer != null) {
            record = newer;
        }
    }

    /** The record of the queued text that began it. */
    public Optional<QueuedText> record() {
        return Optional.ofNullable(record);
    }
}
