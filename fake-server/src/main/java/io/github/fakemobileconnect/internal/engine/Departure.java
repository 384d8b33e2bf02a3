package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.SendOrder.Recipient;
import io.github.fakemobileconnect.journal.MtHeld;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.RenderFailure;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
        Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
        Eligibility eligibility = new Eligibility(turn.tables(), message.code());
        for (Recipient recipient : recipients) {
            if (mayReceive(turn, eligibility, recipient)) {
                Line line = new Line(recipient.number(), message.code());
                ScriptScope scope = overridden ? ScriptScope.ofAnOverride(answers) : ScriptScope.ofASend(answers);
                new Wording(line, Names.of(line, recipient.attributes()), scope)
                        .say(turn, send.text(), new Leaving(recipient, line, scope));
            }
        }
        return send;
    }

    private boolean mayReceive(Turn turn, Eligibility eligibility, Recipient recipient) {
        Optional<Suppression> suppression = eligibility.suppressionOf(recipient.number());
        if (suppression.isPresent()) {
            turn.record(new MtSuppressed(textFor(recipient), suppression.get()));
            send.settled(turn.now());
        }
        return suppression.isEmpty();
    }

    /** One text of the send. */
    private final class Leaving implements Wording.Saying {
        private final Recipient recipient;
        private final Line line;
        private final ScriptScope scope;

        private Leaving(Recipient recipient, Line line, ScriptScope scope) {
            this.recipient = recipient;
            this.line = line;
            this.scope = scope;
        }

        @Override
        public void say(Turn turn, String text) {
            MtMessage personalised = textFor(recipient).saying(text);
            new Delivery(turn, line).message(personalised);
            send.delivered(personalised, turn.now());
            if (!message.nextKeyword().isEmpty() && !overridden && !scope.hasConversed()) {
                Keyword next = new Keyword(message.code(), message.nextKeyword());
                turn.tables().conversations().awaitNextKeyword(turn, line, next);
            }
        }

        @Override
        public void saySilence(Turn turn) {
            turn.record(new MtSuppressed(textFor(recipient), Suppression.NOTHING_TO_SAY));
            send.settled(turn.now());
        }

        @Override
        public void fail(Turn turn, RenderFailure failure) {
            send.settled(turn.now());
        }

        @Override
        public boolean isStillWanted(Turn later) {
            return mayReceive(later, new Eligibility(later.tables(), message.code()), recipient);
        }
    }

    private MtMessage textFor(Recipient recipient) {
        return new MtMessage(message.code(), recipient.number(), send.text(), message.fromName(), media);
    }
}
