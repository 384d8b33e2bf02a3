package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.internal.engine.Conversations.Conversation;
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
        turn.tables().conversations().closeIfExpired(turn, Line.of(mo));
        Consultation consultation = new Consultation(turn.tables().readings());
        Interpretation interpretation = new Interpreter(turn.tables(), consultation, turn.now()).interpret(mo);

        long received = turn.record(new MoReceived(mo, origin, interpretation));
        Turn answering = turn.on(turn.occasion().because(received).inConversationOf(conversation(turn)));
        answering.recordReadings(consultation.consulted());
        answering.tables().conversations().prolong(answering, Line.of(mo));
        interpretation.choose(new Consequences(answering, mo));
        return received;
    }

    /** A queued text begins a record of its own; what a handset says goes into that of the open conversation. */
    private @Nullable QueuedText conversation(Turn turn) {
        if (origin == MoOrigin.QUEUE_MO) {
            return turn.occasion().record();
        }
        @Nullable
        QueuedText queued = turn.tables()
                .conversations()
                .on(Line.of(mo))
                .flatMap(Conversation::record)
                .orElse(null);
        if (queued != null) {
            queued.answer(mo, turn.now());
        }
        return queued;
    }
}
