package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.internal.engine.SendOrder.Recipient;
import io.github.fakemobileconnect.journal.MtHeld;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.List;
import java.util.Optional;

/**
 * The texts of one send leave: whether a number may receive its text is judged now.
 *
 * @param send the send
 * @param message the message definition
 * @param overridden whether the request brought its own text
 * @param media the URLs of what comes along
 * @param recipients who it goes to
 */
record Departure(Send send, OutboundMessage message, boolean overridden, List<String> media, List<Recipient> recipients)
        implements UseCase<Send> {

    void hold(Turn turn, Hold hold) {
        recipients.forEach(recipient -> turn.record(new MtHeld(textFor(recipient), hold)));
    }

    @Override
    public Send perform(Turn turn) {
        Eligibility eligibility = new Eligibility(turn.tables(), message.code());
        for (Recipient recipient : recipients) {
            Optional<Suppression> suppression = eligibility.suppressionOf(recipient.number());
            if (suppression.isPresent()) {
                turn.record(new MtSuppressed(textFor(recipient), suppression.get()));
                send.settled(turn.now());
            } else {
                deliver(turn, recipient);
            }
        }
        return send;
    }

    private void deliver(Turn turn, Recipient recipient) {
        Line line = new Line(recipient.number(), message.code());
        MtMessage personalised =
                textFor(recipient).saying(new Wording(turn, line, recipient.attributes()).of(send.text()));
        new Delivery(turn, line).message(personalised);
        send.delivered(personalised, turn.now());
        if (!message.nextKeyword().isEmpty() && !overridden) {
            turn.tables()
                    .conversations()
                    .awaitNextKeyword(turn, line, new Keyword(message.code(), message.nextKeyword()));
        }
    }

    private MtMessage textFor(Recipient recipient) {
        return new MtMessage(message.code(), recipient.number(), send.text(), message.fromName(), media);
    }
}
