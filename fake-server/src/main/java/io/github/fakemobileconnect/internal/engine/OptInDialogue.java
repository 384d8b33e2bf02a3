package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

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
        say(message.asking());
        turn.tables().conversations().awaitConfirmation(turn, line, keyword);
    }

    private void subscribe() {
        change(SubscriptionStatus.SUBSCRIBED);
        int stops = turn.tables().optOuts().times(line);
        wording.say(turn, message.welcoming(), (later, worded) -> {
            new Delivery(later, line).text(worded);
            goOn(later, stops);
        });
    }

    /** A number that said STOP while its welcome was made has left the chain. */
    private void goOn(Turn welcomed, int stops) {
        boolean stopped = welcomed.tables().optOuts().times(line) != stops;
        if (!stopped && !scope.hasConversed() && !message.nextKeyword().isEmpty()) {
            Keyword next = new Keyword(line.code(), message.nextKeyword());
            welcomed.tables().conversations().awaitNextKeyword(welcomed, line, next);
        }
    }

    private void say(String text) {
        wording.say(turn, text, (later, worded) -> new Delivery(later, line).text(worded));
    }

    private void change(SubscriptionStatus to) {
        turn.tables().subscriptions().change(turn, line.number(), keyword, to, ConsentGiver.HANDSET);
    }
}
