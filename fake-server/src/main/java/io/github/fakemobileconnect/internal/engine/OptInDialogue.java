package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.function.Consumer;

/** How a number comes to be subscribed to a keyword: at once, by a valid answer, or by being old enough. */
final class OptInDialogue {
    private final Turn turn;
    private final Line line;
    private final OptInMessage message;
    private final Keyword keyword;
    private final ScriptScope scope;
    private final Wording wording;

    OptInDialogue(Turn turn, MoMessage mo, OptInMessage message) {
        this.turn = turn;
        this.line = Line.of(mo);
        this.message = message;
        this.keyword = message.keyword();
        this.scope = message.needsConfirmation() ? ScriptScope.ofADoubleOptIn() : ScriptScope.ofAnAnswer(false);
        this.wording = Wording.answering(line, mo, scope);
    }

    /** The number texted the keyword. */
    void start() {
        if (turn.tables().subscriptions().statusOf(line.number(), keyword) == SubscriptionStatus.SUBSCRIBED) {
            say(message.duplicateAnswer());
        } else if (message.needsConfirmation()) {
            ask();
        } else {
            subscribe();
        }
    }

    /** The number gave a valid answer. */
    void confirm() {
        turn.tables().conversations().close(turn, line, Reason.CONFIRMED);
        subscribe();
    }

    /** The number stated an age below the minimum. */
    void turnAway() {
        turn.tables().conversations().close(turn, line, Reason.TURNED_AWAY);
        if (!turn.takesAlternative(Reading.UNDER_AGE)) {
            turn.tables().subscriptions().withdraw(turn, line.number(), keyword);
        }
        say(message.tooYoungAnswer());
    }

    /** The number gave another answer than a valid one. */
    void repeat() {
        say(message.otherAnswer());
    }

    private void ask() {
        change(SubscriptionStatus.IN_PROGRESS);
        say(message.asking(), later -> later.tables().conversations().awaitConfirmation(later, line, keyword));
    }

    private void subscribe() {
        change(SubscriptionStatus.SUBSCRIBED);
        say(message.welcoming(), this::askForTheNextKeyword);
    }

    private void askForTheNextKeyword(Turn welcomed) {
        if (!message.nextKeyword().isEmpty() && !scope.hasConversed()) {
            Keyword next = new Keyword(line.code(), message.nextKeyword());
            welcomed.tables().conversations().awaitNextKeyword(welcomed, line, next);
        }
    }

    private void say(String text) {
        say(text, later -> {});
    }

    private void say(String text, Consumer<Turn> then) {
        wording.say(turn, text, new Saying(text, Continuation.from(turn, line), then));
    }

    /** A text of the dialogue, and what comes of it. Who said STOP while its script ran is not asked or welcomed any more. */
    private final class Saying implements Wording.Saying {
        private final String template;
        private final Continuation continuation;
        private final Consumer<Turn> then;

        private Saying(String template, Continuation continuation, Consumer<Turn> then) {
            this.template = template;
            this.continuation = continuation;
            this.then = then;
        }

        @Override
        public void say(Turn saying, String text) {
            boolean goesOn = continuation.goesOn(saying);
            new Delivery(saying, line).text(text);
            if (goesOn) {
                then.accept(saying);
            }
        }

        @Override
        public boolean isStillWanted(Turn later) {
            boolean stopped = continuation.hasStopped(later);
            if (stopped) {
                later.record(new MtSuppressed(
                        new MtMessage(line.code(), line.number(), template), Suppression.UNSUBSCRIBED));
            }
            return !stopped;
        }
    }

    private void change(SubscriptionStatus to) {
        turn.tables().subscriptions().change(turn, line.number(), keyword, to, ConsentGiver.HANDSET);
    }
}
