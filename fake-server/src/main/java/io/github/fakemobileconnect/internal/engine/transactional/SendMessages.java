package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.state.AcceptedMessage;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.engine.text.Invitation;
import io.github.fakemobileconnect.internal.engine.transactional.MessageOrder.Faulty;
import io.github.fakemobileconnect.internal.engine.transactional.MessageOrder.Reachable;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Definition;
import io.github.fakemobileconnect.internal.engine.value.MessageFate;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.journal.MessageAccepted;
import io.github.fakemobileconnect.journal.MessageFaulted;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.NotSentReason;
import java.time.Duration;
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
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

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
        Tables tables = turn.tables();
        Optional<Definition> definition = tables.definitions().alive(definitionKey);
        Consultation consultation = new Consultation(tables.readings());
        MessageCheck check = new MessageCheck(tables.register(), tables.messages(), consultation, turn.now());
        Optional<Rejection> problem = check.problem(definitionKey, definition, alone ? recipients : List.of());
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()), List.copyOf(consultation.consulted()));
        }
        turn.recordReadings(consultation.consulted());
        UUID requestId = tables.tokenIds().forRequest();
        SendDefinition by = definition.orElseThrow().item();
        Invitation.note(
                turn, codeOf(by, tables.register()), by.key().value(), override.isEmpty() ? by.text() : override);
        Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
        List<Response> responses = new ArrayList<>();
        recipients.forEach(order -> responses.add(send(turn, check, by, order, answers)));
        return new Outcome.Accepted<>(new Accepted(requestId, responses));
    }

    private static Code codeOf(SendDefinition definition, Register register) {
        return register.code(definition.keyword().code()).orElseThrow();
    }

    private Response send(
            Turn turn, MessageCheck check, SendDefinition by, MessageOrder order, Map<String, WebAnswer> answers) {
        String messageKey =
                order.messageKey().isEmpty() ? turn.tables().tokenIds().forTransactionalMessage() : order.messageKey();
        MessageFate queued = MessageFate.queued(messageKey, by.key(), order.contactKey(), order.to(), turn.now());
        if (check.isTaken(order)) {
            return faulty(turn, queued, Rejection.of(TransactionalReason.MESSAGE_KEY_DUPLICATE));
        }
        if (order.addressing() instanceof Faulty faulty) {
            turn.tables().messages().noteFaulty(queued, faulty.reason(), turn.now());
            return faulty(turn, queued, faulty.fault());
        }
        AcceptedMessage message = accept(turn, by, queued, ((Reachable) order.addressing()).recipient());
        if (by.active()) {
            new DispatchMessage(message, by, answers).perform(turn);
        } else {
            await(turn.on(message.cause()), message);
        }
        return new Response(messageKey, List.of());
    }

    private static Response faulty(Turn turn, MessageFate queued, Rejection fault) {
        turn.record(new MessageFaulted(queued.definition(), queued.messageKey(), fault));
        return new Response(queued.messageKey(), List.of(fault));
    }

    private AcceptedMessage accept(Turn turn, SendDefinition by, MessageFate queued, Recipient to) {
        MessageKey key = new MessageKey(queued.messageKey());
        long sequence = turn.record(new MessageAccepted(to.number(), to.contact(), by.key(), key, !by.active()));
        Turn accepting = turn.because(sequence);
        turn.tables().messages().accept(queued);
        DispatchMessage.consent(turn, by).give(accepting, to.number(), to.contact(), resubscribe);
        return new AcceptedMessage(queued, accepting.cause(), to.number(), to.contact(), to::attribute, override);
    }

    /** Waits for the definition to become active, for three days. */
    private static void await(Turn turn, AcceptedMessage message) {
        turn.tables().messages().enqueue(message);
        turn.schedule(turn.now().plus(LONGEST_WAIT), later -> expire(later, message));
    }

    private static boolean expire(Turn turn, AcceptedMessage message) {
        boolean waits = turn.tables().messages().dequeue(message);
        if (waits) {
            new WithholdMessage(message, NotSentReason.SUBSCRIBER_REQUEST_EXPIRED).perform(turn);
        }
        return waits;
    }
}
