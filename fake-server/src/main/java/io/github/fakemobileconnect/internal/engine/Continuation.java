package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.engine.Conversations.Conversation;
import java.util.Optional;

/**
 * How a line stood when a text came in. What the text leads to may take a while: a STOP, or a newer conversation, that comes in
 * between has the last word.
 *
 * @param line the line
 * @param stops how often the number had said STOP
 * @param conversation the conversation that was open
 */
record Continuation(Line line, int stops, Optional<Conversation> conversation) {
    static Continuation from(Turn turn, Line line) {
        return new Continuation(
                line,
                turn.tables().optOuts().times(line),
                turn.tables().conversations().on(line));
    }

    /** Whether the number has said STOP since. */
    boolean hasStopped(Turn later) {
        return later.tables().optOuts().times(line) != stops;
    }

    /** Whether the next keyword may be awaited: nobody said STOP, and no newer conversation owns the reply. */
    boolean goesOn(Turn later) {
        Optional<Conversation> now = later.tables().conversations().on(line);
        return !hasStopped(later) && (now.isEmpty() || now.equals(conversation));
    }
}
