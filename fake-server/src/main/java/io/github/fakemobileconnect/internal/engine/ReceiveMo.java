package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.journal.MoReceived;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;

/**
 * A text reaches a code of the account; yields the sequence number of its journal entry.
 *
 * @param mo the text
 * @param origin whether a handset sent it or the application queued it
 */
public record ReceiveMo(MoMessage mo, MoOrigin origin) implements UseCase<Long> {
    @Override
    public Long perform(Turn turn) {
        Consultation consultation = new Consultation(turn.tables().readings());
        Interpretation interpretation = new Interpreter(turn.tables(), consultation).interpret(mo);

        long received = turn.record(new MoReceived(mo, origin, interpretation));
        Turn answering = turn.because(received);
        answering.recordReadings(consultation.consulted());
        Line line = Line.of(mo);
        answering.tables().conversations().prolong(answering, line);
        interpretation.choose(new Consequences(answering, line));
        return received;
    }
}
