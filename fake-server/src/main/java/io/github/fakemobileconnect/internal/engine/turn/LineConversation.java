package io.github.fakemobileconnect.internal.engine.turn;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.internal.engine.state.Conversation;
import io.github.fakemobileconnect.internal.engine.state.Conversation.Awaiting;
import io.github.fakemobileconnect.internal.engine.state.Conversations;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.journal.ConversationOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Opens, prolongs and closes the conversation on one line, with the journal entries of that. */
public final class LineConversation {
    private final Line line;
    private final long ledToBy;
    private final Conversations conversations;
    private final Register register;
    private final CausedJournal journal;
    private final BiConsumer<Instant, Runnable> agenda;

    /**
     * The conversation on a line.
     *
     * @param ledToBy the number of the text that leads to what is opened here
     * @param agenda has something done at an instant
     */
    LineConversation(
            Line line,
            long ledToBy,
            Conversations conversations,
            Register register,
            CausedJournal journal,
            BiConsumer<Instant, Runnable> agenda) {
        this.line = line;
        this.ledToBy = ledToBy;
        this.conversations = conversations;
        this.register = register;
        this.journal = journal;
        this.agenda = agenda;
    }

    /** The same, where what is opened is led to by this text. */
    public LineConversation ledToBy(long text) {
        return new LineConversation(line, text, conversations, register, journal, agenda);
    }

    /** The conversation, where one is open. */
    public Optional<Conversation> current() {
        return conversations.on(line);
    }

    /** Waits for the answer that confirms a keyword; another conversation on the line is superseded. */
    public void awaitConfirmation(Keyword keyword) {
        open(Awaiting.CONFIRMATION, keyword);
    }

    /**
     * Waits for a text to put a keyword in front of; another conversation on the line is superseded. Nothing is awaited for a
     * keyword that the code does not have.
     */
    public void awaitNextKeyword(Keyword keyword) {
        if (register.has(keyword)) {
            open(Awaiting.NEXT_KEYWORD, keyword);
        }
    }

    private void open(Awaiting awaiting, Keyword keyword) {
        Optional<Conversation> same = current().filter(open -> open.awaits(awaiting, keyword));
        if (same.isPresent()) {
            same.get().takeOver(ledToBy, journal.cause().queuedText());
            return;
        }
        close(Reason.SUPERSEDED);
        Duration window = register.code(line.code()).orElseThrow().conversationWindow();
        Conversation opened = new Conversation(
                awaiting,
                keyword,
                window,
                journal.now(),
                ledToBy,
                journal.cause().queuedText());
        conversations.put(line, opened);
        journal.record(new ConversationOpened(line.number(), keyword));
        agenda.accept(opened.closesAt(), () -> closeWhenExpired(opened));
    }

    /** One item a conversation is on the agenda: where texts have prolonged the window, it is entered again. */
    private void closeWhenExpired(Conversation scheduled) {
        if (current().filter(scheduled::equals).isEmpty()) {
            return;
        }
        if (scheduled.closesAt().isAfter(journal.now())) {
            agenda.accept(scheduled.closesAt(), () -> closeWhenExpired(scheduled));
        } else {
            close(Reason.EXPIRED);
        }
    }

    /** A text in either direction starts the window anew. */
    public void prolong() {
        current().ifPresent(open -> open.prolong(journal.now()));
    }

    /** Nobody needs to confirm the keyword any more. */
    public void closeConfirmationOf(Keyword keyword) {
        if (current()
                .filter(open -> open.awaits(Awaiting.CONFIRMATION, keyword))
                .isPresent()) {
            close(Reason.CONFIRMED);
        }
    }

    /** Closes it; where none is open, nothing changes. */
    public void close(Reason reason) {
        current().ifPresent(open -> {
            conversations.remove(line);
            journal.record(new ConversationClosed(line.number(), open.keyword(), reason));
        });
    }

    /** Closes a conversation whose window ends at this very instant, before anything else of this instant is looked at. */
    public void closeIfExpired() {
        if (current().filter(open -> !open.closesAt().isAfter(journal.now())).isPresent()) {
            close(Reason.EXPIRED);
        }
    }
}
