package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Keyword;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open conversations: on each line, at most the newest one, which owns the next reply. */
public final class Conversations {
    private final Map<Line, Conversation> open = new HashMap<>();
    private long textsBegun;

    /** A text for a line is begun; yields its number among all that were begun. */
    public long beginText() {
        return ++textsBegun;
    }

    /** The number of the text that was begun last. */
    public long newestText() {
        return textsBegun;
    }

    /** The conversation that is open on the line. */
    public Optional<Conversation> on(Line line) {
        return Optional.ofNullable(open.get(line));
    }

    /** Puts a conversation in the place of the one before. */
    public void put(Line line, Conversation conversation) {
        open.put(line, conversation);
    }

    /** Takes away what is open on the line. */
    public void remove(Line line) {
        open.remove(line);
    }

    /** The lines on which something is awaited for a keyword, in the order of their numbers. */
    public List<Line> about(Keyword keyword) {
        return open.entrySet().stream()
                .filter(conversation -> conversation.getValue().keyword().equals(keyword))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(line -> line.number().digits()))
                .toList();
    }
}
