package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.internal.engine.state.Conversation;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.QueuedText;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A text reaches a code of the account; yields the sequence number of its journal entry.
 *
 * @param mo the text
 * @param origin whether a handset sent it or the application queued it
 */
public record ReceiveMo(MoMessage mo, MoOrigin origin) implements UseCase<Long> {
    @Override
    public Long perform(Turn turn) {
        turn.conversation(Line.of(mo)).closeIfExpired();
        Consultation consultation = new Consultation(turn.tables().readings());
        Interpretation interpretation = interpreter(turn, consultation).interpret(mo);

        long received = turn.record(new MoReceived(mo, origin, interpretation));
        Turn answering = turn.on(turn.cause().because(received).inConversationOf(conversation(turn)));
        answering.recordReadings(consultation.consulted());
        answering.conversation(Line.of(mo)).prolong();
        interpretation.choose(new Consequences(
                answering, turn.tables().register(), turn.tables().subscriptions(), mo));
        return received;
    }

    /** Understands texts by what the world knows. */
    static Interpreter interpreter(Turn turn, Consultation consultation) {
        Tables tables = turn.tables();
        return new Interpreter(
                tables.register(), tables.conversations(), tables.subscriptions(), consultation, turn.now());
    }

    /** A queued text begins a record of its own; what a handset says goes into that of the open conversation. */
    private @Nullable QueuedText conversation(Turn turn) {
        if (origin == MoOrigin.QUEUE_MO) {
            return turn.cause().queuedText();
        }
        @Nullable
        QueuedText queued = turn.conversation(Line.of(mo))
                .current()
                .flatMap(Conversation::queuedText)
                .orElse(null);
        if (queued != null) {
            queued.answer(mo, turn.now());
        }
        return queued;
    }
}
