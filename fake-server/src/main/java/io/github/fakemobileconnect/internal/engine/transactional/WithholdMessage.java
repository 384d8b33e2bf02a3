package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.internal.engine.state.AcceptedMessage;
import io.github.fakemobileconnect.internal.engine.state.TransactionalMessages;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.journal.MessageNotSent;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.NotSentReason;

/**
 * A transactional message will never leave; yields the reason.
 *
 * @param message the message
 * @param reason why not
 */
record WithholdMessage(AcceptedMessage message, NotSentReason reason) implements UseCase<NotSentReason> {
    @Override
    public NotSentReason perform(Turn turn) {
        TransactionalMessages messages = turn.tables().messages();
        messages.dequeue(message);
        messages.noteNotSent(message.queued(), reason, turn.now());
        MessageKey key = new MessageKey(message.queued().messageKey());
        turn.on(message.cause())
                .record(new MessageNotSent(message.number(), message.queued().definition(), key, reason));
        return reason;
    }
}
