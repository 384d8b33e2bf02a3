package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.journal.MessageNotSent;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.sms.MessageKey;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.NotSentReason;
import io.github.fakemobileconnect.sms.RenderFailure;
import io.github.fakemobileconnect.sms.Suppression;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A transactional message on its way out. Two are equal only when they are the same one. */
final class OutgoingMessage {
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

    private final MessageFate queued;
    private final Occasion occasion;
    private final Addressed addressed;
    private final String override;

    /**
     * A message that was accepted in this turn.
     *
     * @param queued what is known of it so far
     * @param override the text in the place of the definition's; empty for none
     */
    OutgoingMessage(Turn accepting, MessageFate queued, Addressed addressed, String override) {
        this.queued = queued;
        this.occasion = accepting.occasion();
        this.addressed = addressed;
        this.override = override;
    }

    MessageFate queued() {
        return queued;
    }

    /** Waits for its definition to become active, for three days. */
    void await(Turn turn) {
        turn.tables().messages().enqueue(queued.definition(), this);
        turn.schedule(turn.now().plus(LONGEST_WAIT), later -> {
            if (turn.tables().messages().dequeue(queued.definition(), this)) {
                fail(later, NotSentReason.SUBSCRIBER_REQUEST_EXPIRED);
            }
            return queued;
        });
    }

    /**
     * Leaves by its definition; whether the number may receive it is judged now.
     *
     * @param answers what addresses answered that were fetched for messages which leave together with this one
     */
    void leave(Turn turn, SendDefinition by, Map<String, WebAnswer> answers) {
        turn.tables().messages().dequeue(queued.definition(), this);
        Turn leaving = turn.on(occasion);
        if (!mayReceive(leaving, by)) {
            return;
        }
        Line line = Line.of(addressed.number(), by.keyword());
        Wording wording = new Wording(line, Names.of(line, addressed), ScriptScope.ofASend(answers));
        Leaving text = new Leaving(by, line);
        if (override.isEmpty()) {
            wording.say(leaving, by.text(), text);
        } else {
            text.say(leaving, wording.personalised(leaving, override));
        }
    }

    private boolean mayReceive(Turn turn, SendDefinition by) {
        if (!turn.tables().register().has(by.keyword())) {
            fail(turn, NotSentReason.VALIDATION_ERROR);
            return false;
        }
        Optional<Obstacle> obstacle = new TransactionalConsent(turn.tables(), by).obstacleTo(addressed);
        obstacle.ifPresent(there -> suppress(turn, by, there));
        return obstacle.isEmpty();
    }

    private void suppress(Turn turn, SendDefinition by, Obstacle obstacle) {
        String text = override.isEmpty() ? by.text() : override;
        turn.record(
                new MtSuppressed(new MtMessage(by.keyword().code(), addressed.number(), text), obstacle.suppression()));
        fail(turn, obstacle.reason());
    }

    /** The text of the message. */
    private final class Leaving implements Wording.Saying {
        private final SendDefinition by;
        private final Line line;

        private Leaving(SendDefinition by, Line line) {
            this.by = by;
            this.line = line;
        }

        @Override
        public void say(Turn turn, String text) {
            new Delivery(turn, line).message(new MtMessage(line.code(), line.number(), text));
            turn.tables().messages().noteSent(queued, turn.now());
        }

        @Override
        public void saySilence(Turn turn) {
            suppress(turn, by, new Obstacle(Suppression.NOTHING_TO_SAY, NotSentReason.MESSAGE_TOO_SHORT));
        }

        @Override
        public void fail(Turn turn, RenderFailure failure) {
            boolean raised = failure.kind() == RenderFailure.Kind.RAISED;
            OutgoingMessage.this.fail(
                    turn, raised ? NotSentReason.SCRIPT_RAISE_ERROR : NotSentReason.MESSAGE_RENDER_FAILURE);
        }

        @Override
        public boolean isStillWanted(Turn later) {
            return mayReceive(later, by);
        }
    }

    /** Will never leave. */
    void fail(Turn turn, NotSentReason reason) {
        turn.tables().messages().dequeue(queued.definition(), this);
        turn.tables().messages().noteNotSent(queued, reason, turn.now());
        turn.on(occasion)
                .record(new MessageNotSent(
                        addressed.number(), queued.definition(), new MessageKey(queued.messageKey()), reason));
    }
}
