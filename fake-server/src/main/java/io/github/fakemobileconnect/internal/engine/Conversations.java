package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.journal.ConversationOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open conversations: on each line, at most the newest one, which owns the next reply. */
final class Conversations {
    private final Map<Line, Conversation> open = new HashMap<>();

    Optional<Conversation> on(Line line) {
        return Optional.ofNullable(open.get(line));
    }

    /** Waits for the answer that confirms a keyword; another conversation on the line is superseded. */
    void awaitConfirmation(Turn turn, Line line, Keyword keyword) {
        open(turn, line, Awaiting.CONFIRMATION, keyword);
    }

    /** Waits for a text to put a keyword in front of; another conversation on the line is superseded. */
    void awaitNextKeyword(Turn turn, Line line, Keyword keyword) {
        if (turn.tables().register().has(keyword)) {
            open(turn, line, Awaiting.NEXT_KEYWORD, keyword);
        }
    }

    private void open(Turn turn, Line line, Awaiting awaiting, Keyword keyword) {
        Optional<Conversation> same = on(line).filter(conversation -> conversation.awaits(awaiting, keyword));
        if (same.isPresent()) {
            same.get().takeOver(turn.occasion().record());
            return;
        }
        close(turn, line, Reason.SUPERSEDED);
        Duration window =
                turn.tables().register().code(line.code()).orElseThrow().conversationWindow();
        Conversation conversation =
                new Conversation(awaiting, keyword, window, turn.now().plus(window));
        conversation.record = turn.occasion().record();
        open.put(line, conversation);
        turn.record(new ConversationOpened(line.number(), keyword));
        turn.schedule(conversation.closesAt(), later -> closeWhenExpired(later, line, conversation));
    }

    /** A text in either direction starts the window anew. */
    void prolong(Turn turn, Line line) {
        on(line).ifPresent(conversation -> conversation.prolong(turn.now()));
    }

    /** Nobody needs to confirm the keyword any more. */
    void closeConfirmationOf(Turn turn, Line line, Keyword keyword) {
        if (on(line).filter(conversation -> conversation.awaits(Awaiting.CONFIRMATION, keyword))
                .isPresent()) {
            close(turn, line, Reason.CONFIRMED);
        }
    }

    /** Nothing can be awaited for a keyword that is gone. */
    void closeAllAbout(Turn turn, Keyword keyword) {
        open.entrySet().stream()
                .filter(conversation -> conversation.getValue().keyword.equals(keyword))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(line -> line.number().digits()))
                .toList()
                .forEach(line -> close(turn, line, Reason.KEYWORD_DELETED));
    }

    void close(Turn turn, Line line, Reason reason) {
        on(line).ifPresent(conversation -> {
            open.remove(line);
            turn.record(new ConversationClosed(line.number(), conversation.keyword(), reason));
        });
    }

    /** Closes a conversation whose window ends at this very instant, before anything else of this instant is looked at. */
    void closeIfExpired(Turn turn, Line line) {
        if (on(line).filter(conversation -> !conversation.closesAt().isAfter(turn.now()))
                .isPresent()) {
            close(turn, line, Reason.EXPIRED);
        }
    }

    /** One item a conversation is on the agenda: where texts have prolonged the window, it is entered again. */
    private boolean closeWhenExpired(Turn turn, Line line, Conversation scheduled) {
        if (open.get(line) != scheduled) {
            return false;
        }
        if (scheduled.closesAt().isAfter(turn.now())) {
            turn.schedule(scheduled.closesAt(), later -> closeWhenExpired(later, line, scheduled));
            return false;
        }
        close(turn, line, Reason.EXPIRED);
        return true;
    }

    /** What a code waits for. */
    enum Awaiting {
        /** The answer that confirms the keyword. */
        CONFIRMATION,
        /** Any text, to put the keyword in front of. */
        NEXT_KEYWORD
    }

    /** A code that waits for an answer. */
    static final class Conversation {
        private final Awaiting awaiting;
        private final Keyword keyword;
        private final Duration window;
        private Instant closesAt;
        private @Nullable QueuedText record;

        private Conversation(Awaiting awaiting, Keyword keyword, Duration window, Instant closesAt) {
            this.awaiting = awaiting;
            this.keyword = keyword;
            this.window = window;
            this.closesAt = closesAt;
        }

        Awaiting awaiting() {
            return awaiting;
        }

        Keyword keyword() {
            return keyword;
        }

        /** A queued text that comes anew takes it over; what no queued text brought about does not. */
        private void takeOver(@Nullable QueuedText newer) {
            if (newer != null) {
                record = newer;
            }
        }

        /** The record of the queued text that began it. */
        Optional<QueuedText> record() {
            return Optional.ofNullable(record);
        }

        private boolean awaits(Awaiting what, Keyword about) {
            return awaiting == what && keyword.equals(about);
        }

        Instant closesAt() {
            return closesAt;
        }

        private void prolong(Instant now) {
            closesAt = now.plus(window);
        }
    }
}
