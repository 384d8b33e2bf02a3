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
    private long ledToBy;
    private @Nullable QueuedText queuedText;

    /**
     * A conversation that opens now.
     *
     * @param keyword the keyword that is to be confirmed, or that is to be put in front of the next text
     * @param window how long it stays open after each text
     * @param ledToBy the number of the text that led to it
     * @param queuedText the queued text that began it; null where none did
     */
    public Conversation(
            Awaiting awaiting,
            Keyword keyword,
            Duration window,
            Instant now,
            long ledToBy,
            @Nullable QueuedText queuedText) {
        this.awaiting = awaiting;
        this.keyword = keyword;
        this.window = window;
        this.closesAt = now.plus(window);
        this.ledToBy = ledToBy;
        this.queuedText = queuedText;
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

    /** The number of the newest text that led to it. */
    public long ledToBy() {
        return ledToBy;
    }

    /** Another text leads to it; a queued text that comes anew takes it over, what no queued text brought about does not. */
    public void takeOver(long text, @Nullable QueuedText newer) {
        ledToBy = Math.max(ledToBy, text);
        if (newer != null) {
            queuedText = newer;
        }
    }

    /** The queued text that began it. */
    public Optional<QueuedText> queuedText() {
        return Optional.ofNullable(queuedText);
    }
}
