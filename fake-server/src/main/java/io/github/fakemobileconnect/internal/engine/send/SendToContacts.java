package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MessageId;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.consent.CodeConsent;
import io.github.fakemobileconnect.internal.engine.state.SendFate;
import io.github.fakemobileconnect.internal.engine.text.Invitation;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.journal.NumberDropped;
import io.github.fakemobileconnect.journal.SendAccepted;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.TokenId;
import java.util.List;
import java.util.Optional;

/**
 * The application sends a message to numbers or contacts; yields the handle of the send.
 *
 * @param messageId the id as it stood in the path
 * @param order what is to be sent
 */
public record SendToContacts(String messageId, SendOrder order) implements UseCase<Outcome<TokenId>> {
    @Override
    public Outcome<TokenId> perform(Turn turn) {
        if (!MessageId.isWellFormed(messageId)) {
            return Outcome.refused(Rejection.of(MobileConnectReason.MESSAGE_ID_MALFORMED, messageId));
        }
        Optional<OutboundMessage> message = turn.tables().register().outboundMessage(new MessageId(messageId));
        if (message.isEmpty()) {
            return Outcome.refused(Rejection.of(MobileConnectReason.MESSAGE_UNKNOWN, messageId));
        }
        if (!message.get().active()) {
            return Outcome.refused(Rejection.of(MobileConnectReason.MESSAGE_NOT_ACTIVE));
        }
        Consultation consultation = new Consultation(turn.tables().readings());
        List<Rejection> problems = new SendCheck(turn.tables().register(), consultation, message.get()).problems(order);
        return problems.isEmpty()
                ? new Outcome.Accepted<>(accept(turn, consultation, message.get()))
                : new Outcome.Refused<>(problems, List.copyOf(consultation.consulted()));
    }

    private TokenId accept(Turn turn, Consultation consultation, OutboundMessage message) {
        Optional<Hold> hold = order.timing().hold(turn.now());
        TokenId token = turn.tables().tokenIds().forSend();
        List<Recipient> recipients = order.recipients();
        turn.record(new SendAccepted(token, message.id(), recipients.size()));
        order.impossible().forEach(number -> turn.record(new NumberDropped(token, number)));
        order.subscribers().accepted().forEach(each -> turn.contacts().know(each.number(), each.key()));
        CodeConsent standing = DispatchSend.standing(turn, message);
        recipients.forEach(each -> order.consent().give(turn, consultation, standing, each.number()));
        turn.recordReadings(consultation.consulted());
        leave(turn, token, message, recipients, hold);
        return token;
    }

    private void leave(
            Turn turn, TokenId token, OutboundMessage message, List<Recipient> recipients, Optional<Hold> hold) {
        String text = order.override() ? order.text() : message.text();
        Code code = turn.tables().register().code(message.code()).orElseThrow();
        Invitation.note(turn, code, message.id().value(), text);
        SendFate send = new SendFate(token, message.id(), text, turn.now(), recipients.size());
        turn.tables().sends().add(send);
        DispatchSend texts = new DispatchSend(send, message, order.override(), order.media(), recipients);
        if (hold.isEmpty()) {
            texts.perform(turn);
            return;
        }
        texts.hold(turn, hold.get());
        turn.schedule(hold.get().until(), texts);
    }
}
