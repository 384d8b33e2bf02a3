package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.DefinitionKey;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.MessageOrder.Faulty;
import io.github.fakemobileconnect.internal.engine.MessageOrder.Reachable;
import io.github.fakemobileconnect.journal.MessageAccepted;
import io.github.fakemobileconnect.journal.MessageFaulted;
import io.github.fakemobileconnect.journal.ReservedWordInvited;
import io.github.fakemobileconnect.sms.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The application sends transactional messages by a definition. The fault of one recipient does not keep the others from
 * their messages.
 *
 * @param definitionKey the key of the definition as it stood in the request
 * @param recipients who it goes to
 * @param override the text in the place of the definition's; empty for none
 * @param resubscribe whether numbers that opted out are to be texted again
 * @param alone whether the message key stood in the path, so that there is one recipient
 */
public record SendMessages(
        String definitionKey, List<MessageOrder> recipients, String override, boolean resubscribe, boolean alone)
        implements UseCase<Outcome<SendMessages.Accepted>> {
    public SendMessages {
        recipients = List.copyOf(recipients);
    }

    /**
     * What was made of each recipient.
     *
     * @param requestId names the call
     * @param responses the responses, in the order of the recipients
     */
    public record Accepted(UUID requestId, List<Response> responses) {}

    /**
     * What was made of one recipient.
     *
     * @param messageKey the key of the message
     * @param faults what was wrong with the recipient; none for a message that was accepted
     */
    public record Response(String messageKey, List<Rejection> faults) {}

    @Override
    public Outcome<Accepted> perform(Turn turn) {
        Optional<Definition> definition = turn.tables().definitions().alive(definitionKey);
        if (definition.isEmpty()) {
            return new Outcome.Refused<>(
                    List.of(Rejection.of(Reason.DEFINITION_NOT_SENDABLE, definitionKey)), List.of());
        }
        Keyword keyword = definition.get().item().keyword();
        if (!turn.tables().register().has(keyword)) {
            return new Outcome.Refused<>(
                    List.of(Rejection.of(Reason.DEFINITION_KEYWORD_INVALID, keyword.word())), List.of());
        }
        Consultation consultation = new Consultation(turn.tables().readings());
        if (alone && isTaken(turn, recipients.get(0)) && consultation.takesAlternative(Reading.DUPLICATE_MESSAGE_KEY)) {
            return new Outcome.Refused<>(
                    List.of(Rejection.of(Reason.MESSAGE_KEY_REUSED)), List.copyOf(consultation.consulted()));
        }
        turn.recordReadings(consultation.consulted());
        UUID requestId = turn.tables().tokenIds().forRequest();
        warn(turn, definition.get().item());
        List<Response> responses = new ArrayList<>();
        Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
        recipients.forEach(order -> responses.add(send(turn, definition.get(), order, answers)));
        return new Outcome.Accepted<>(new Accepted(requestId, responses));
    }

    private void warn(Turn turn, SendDefinition by) {
        String text = override.isEmpty() ? by.text() : override;
        Code code = turn.tables().register().code(by.keyword().code()).orElseThrow();
        Invitation.in(text, ReservedWords.of(code))
                .ifPresent(word -> turn.record(new ReservedWordInvited(by.key().value(), word)));
    }

    private static boolean isTaken(Turn turn, MessageOrder order) {
        return turn.tables().messages().isTaken(order.messageKey(), turn.now());
    }

    private Response send(Turn turn, Definition definition, MessageOrder order, Map<String, WebAnswer> answers) {
        String messageKey =
                order.messageKey().isEmpty() ? turn.tables().tokenIds().forTransactionalMessage() : order.messageKey();
        MessageFate queued =
                MessageFate.queued(messageKey, definition.key(), order.contactKey(), order.to(), turn.now());
        if (isTaken(turn, order)) {
            return faulty(turn, queued, Rejection.of(Reason.MESSAGE_KEY_DUPLICATE));
        }
        if (order.addressee() instanceof Faulty faulty) {
            turn.tables().messages().noteFaulty(queued, faulty.reason(), turn.now());
            return faulty(turn, queued, faulty.fault());
        }
        Optional<OutgoingMessage> leaving =
                accept(turn, definition, queued, ((Reachable) order.addressee()).addressed());
        leaving.ifPresent(message -> message.leave(turn, definition.item(), answers));
        return new Response(messageKey, List.of());
    }

    private static Response faulty(Turn turn, MessageFate queued, Rejection fault) {
        turn.record(new MessageFaulted(queued.definition(), queued.messageKey(), fault));
        return new Response(queued.messageKey(), List.of(fault));
    }

    /** Yields the message where it is to leave at once. */
    private Optional<OutgoingMessage> accept(
            Turn turn, Definition definition, MessageFate queued, Addressed addressed) {
        DefinitionKey key = definition.key();
        boolean waits = !definition.item().active();
        long sequence = turn.record(new MessageAccepted(
                addressed.number(), addressed.contact(), key, new MessageKey(queued.messageKey()), waits));
        Turn accepting = turn.because(sequence);
        turn.tables().messages().accept(queued);
        new TransactionalConsent(turn.tables(), definition.item()).act(accepting, addressed, resubscribe);
        OutgoingMessage message = new OutgoingMessage(accepting, queued, addressed, override);
        if (waits) {
            message.await(accepting);
        }
        return waits ? Optional.empty() : Optional.of(message);
    }
}
