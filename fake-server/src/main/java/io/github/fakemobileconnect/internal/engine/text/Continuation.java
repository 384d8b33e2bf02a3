package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.internal.engine.state.Conversations;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.OptOuts;
import io.github.fakemobileconnect.internal.engine.turn.LineConversation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.function.Consumer;

/**
 * How a line stood when a text for it was begun. Its script may take a while: a STOP, or the conversation of a text that was begun later,
 * has the last word on what follows the text.
 */
public final class Continuation {
    private final Line line;
    private final OptOuts optOuts;
    private final Conversations conversations;
    private final int stops;
    private final long text;

    private Continuation(Line line, OptOuts optOuts, Conversations conversations) {
        this.line = line;
        this.optOuts = optOuts;
        this.conversations = conversations;
        this.stops = optOuts.times(line);
        this.text = conversations.beginText();
    }

    /** How the line stands now. */
    public static Continuation from(Turn turn, Line line) {
        return new Continuation(line, turn.tables().optOuts(), turn.tables().conversations());
    }

    /** Whether the number has said STOP since. */
    public boolean hasStopped() {
        return optOuts.times(line) != stops;
    }

    /** Nobody said STOP, and no text that was begun later has led to a conversation, which would own the reply. */
    private boolean goesOn() {
        return !hasStopped()
                && conversations.on(line).filter(open -> open.ledToBy() > text).isEmpty();
    }

    /** Delivers a message, and goes on with what follows it in the conversation. */
    public void deliver(Turn turn, MtMessage message, Consumer<LineConversation> then) {
        goOn(turn, () -> turn.deliver(message), then);
    }

    /** Delivers a plain text, unless there is none, and goes on in either case. */
    public void say(Turn turn, String text, Consumer<LineConversation> then) {
        goOn(turn, () -> turn.say(line, text), then);
    }

    private void goOn(Turn turn, Runnable delivery, Consumer<LineConversation> then) {
        boolean goesOn = goesOn();
        delivery.run();
        if (goesOn) {
            then.accept(turn.conversation(line).ledToBy(text));
        }
    }

    /**
     * Waiting for the next keyword of a message definition, unless the script of its text has said what becomes of the
     * conversation.
     *
     * @param nextKeyword the keyword; empty where the definition has none
     */
    public Consumer<LineConversation> awaiting(String nextKeyword, ScriptScope scope) {
        return open -> {
            if (!nextKeyword.isEmpty() && !scope.hasConversed()) {
                open.awaitNextKeyword(new Keyword(line.code(), nextKeyword));
            }
        };
    }
}
