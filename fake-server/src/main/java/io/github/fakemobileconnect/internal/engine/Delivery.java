package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.journal.MtDelivered;
import io.github.fakemobileconnect.sms.MtMessage;
import org.jspecify.annotations.Nullable;

/** Texts that a code sends along one line; they arrive at once. */
final class Delivery {
    private final Turn turn;
    private final Line line;

    Delivery(Turn turn, Line line) {
        this.turn = turn;
        this.line = line;
    }

    /** Delivers a text, unless the message definition has none for the occasion. */
    void text(String text) {
        if (!text.isEmpty()) {
            message(new MtMessage(line.code(), line.number(), text));
        }
    }

    /** Delivers a message as it is. */
    void message(MtMessage message) {
        turn.tables().conversations().closeIfExpired(turn, line);
        Turn arrived = turn.because(turn.record(new MtDelivered(message)));
        turn.tables().lastSenders().note(message);
        turn.tables().conversations().prolong(turn, line);
        @Nullable QueuedText record = turn.occasion().record();
        if (record != null) {
            record.reply(message, turn.now());
        }
        turn.tables().automaticReplies().enter(arrived, message);
    }
}
