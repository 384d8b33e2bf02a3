package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.QueuedText;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.internal.engine.value.ReadArray;
import io.github.fakemobileconnect.internal.engine.value.Subscriber;
import io.github.fakemobileconnect.journal.MoQueued;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MoOrigin;
import io.github.fakemobileconnect.sms.TokenId;
import java.util.ArrayList;
import java.util.List;

/**
 * The application asks the account to behave as if handsets had texted a code: for all of them, or not at all.
 *
 * @param numbers the handsets, by number
 * @param subscribers the handsets, by number and contact
 * @param code the digits of the code; blank when the request had none
 * @param text the text; blank when the request had none
 */
public record QueueMo(ReadArray<MobileNumber> numbers, ReadArray<Subscriber> subscribers, String code, String text)
        implements UseCase<Outcome<List<QueueMo.Queued>>> {

    /**
     * What was queued under one handle.
     *
     * @param token the handle
     * @param numbers the numbers on whose behalf
     * @param subscribers the same ones with their contacts, where the application named those
     */
    public record Queued(TokenId token, List<MobileNumber> numbers, List<Subscriber> subscribers) {}

    @Override
    public Outcome<List<Queued>> perform(Turn turn) {
        Consultation consultation = new Consultation(turn.tables().readings());
        List<Rejection> problems = new ArrayList<>(recipientProblems(consultation));
        problems.addAll(check(turn, consultation).problems(recipients()));
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems, List.copyOf(consultation.consulted()));
        }
        turn.recordReadings(consultation.consulted());
        return new Outcome.Accepted<>(subscribers.isEmpty() ? queueEach(turn) : List.of(queueTogether(turn)));
    }

    private QueuedTextCheck check(Turn turn, Consultation consultation) {
        Interpreter interpreter = ReceiveMo.interpreter(turn, consultation);
        return new QueuedTextCheck(turn.tables().register(), interpreter, consultation, code, text);
    }

    private List<Rejection> recipientProblems(Consultation consultation) {
        if (numbers.isEmpty() && subscribers.isEmpty()) {
            return List.of(Rejection.of(MobileConnectReason.RECIPIENTS_MISSING));
        }
        if (subscribers.isEmpty()) {
            return numbers.problems();
        }
        boolean toBoth = !numbers.isEmpty();
        if (toBoth && !consultation.takesAlternative(Reading.QUEUED_TO_BOTH)) {
            return List.of(Rejection.of(MobileConnectReason.QUEUED_TO_BOTH));
        }
        return subscribers.problems();
    }

    private List<MobileNumber> recipients() {
        return subscribers.isEmpty()
                ? numbers.accepted()
                : subscribers.accepted().stream().map(Subscriber::number).toList();
    }

    /** Every number has a handle of its own. */
    private List<Queued> queueEach(Turn turn) {
        return recipients().stream()
                .map(number -> queue(turn, List.of(number), List.of()))
                .toList();
    }

    /** All subscribers share one handle. */
    private Queued queueTogether(Turn turn) {
        subscribers.accepted().forEach(subscriber -> turn.contacts().know(subscriber.number(), subscriber.key()));
        return queue(turn, recipients(), subscribers.accepted());
    }

    private Queued queue(Turn turn, List<MobileNumber> handsets, List<Subscriber> named) {
        TokenId token = turn.tables().tokenIds().forQueuedMo();
        QueuedText record = new QueuedText(turn.now());
        turn.tables().queuedTexts().add(token, record);
        long sequence = turn.record(new MoQueued(token, handsets, code, text));
        Turn queued = turn.on(turn.cause().because(sequence).inConversationOf(record));
        handsets.forEach(number -> new ReceiveMo(new MoMessage(number, code, text), MoOrigin.QUEUE_MO).perform(queued));
        return new Queued(token, handsets, named);
    }
}
