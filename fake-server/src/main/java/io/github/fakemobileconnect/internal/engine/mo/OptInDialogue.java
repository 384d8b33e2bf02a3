package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.internal.engine.text.Continuation;
import io.github.fakemobileconnect.internal.engine.text.Rendering;
import io.github.fakemobileconnect.internal.engine.text.ScriptScope;
import io.github.fakemobileconnect.internal.engine.turn.LineConversation;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
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
    private final Subscriptions subscriptions;
    private final Line line;
    private final OptInMessage message;
    private final Keyword keyword;
    private final ScriptScope scope;
    private final Rendering rendering;

    OptInDialogue(Turn turn, Subscriptions subscriptions, MoMessage mo, OptInMessage message) {
        this.turn = turn;
        this.subscriptions = subscriptions;
        this.line = Line.of(mo);
        this.message = message;
        this.keyword = message.keyword();
        this.scope = message.needsConfirmation() ? ScriptScope.ofADoubleOptIn() : ScriptScope.ofAnAnswer(false);
        this.rendering = Rendering.answering(line, mo, scope);
    }

    /** The number texted the keyword. */
    void start() {
        if (subscriptions.statusOf(line.number(), keyword) == SubscriptionStatus.SUBSCRIBED) {
            say(message.duplicateAnswer());
        } else if (message.needsConfirmation()) {
            ask();
        } else {
            subscribe();
        }
    }

    /** The number gave a valid answer. */
    void confirm() {
        turn.conversation(line).close(Reason.CONFIRMED);
        subscribe();
    }

    /** The number stated an age below the minimum. */
    void turnAway() {
        turn.conversation(line).close(Reason.TURNED_AWAY);
        if (!turn.takesAlternative(Reading.UNDER_AGE)) {
            turn.consent().withdraw(line.number(), keyword);
        }
        say(message.tooYoungAnswer());
    }

    /** The number gave another answer than a valid one. */
    void repeat() {
        say(message.otherAnswer());
    }

    private void ask() {
        change(SubscriptionStatus.IN_PROGRESS);
        say(message.asking(), open -> open.awaitConfirmation(keyword));
    }

    private void subscribe() {
        change(SubscriptionStatus.SUBSCRIBED);
        Continuation continuation = Continuation.from(turn, line);
        say(message.welcoming(), continuation, continuation.awaiting(message.nextKeyword(), scope));
    }

    private void say(String text) {
        say(text, open -> {});
    }

    private void say(String text, Consumer<LineConversation> then) {
        say(text, Continuation.from(turn, line), then);
    }

    private void say(String text, Continuation continuation, Consumer<LineConversation> then) {
        rendering.render(turn, text, new DialogueText(text, continuation, then));
    }

    /** A text of the dialogue, and what comes of it. Who said STOP while its script ran is not asked or welcomed any more. */
    private final class DialogueText implements Rendering.Saying {
        private final String stored;
        private final Continuation continuation;
        private final Consumer<LineConversation> then;

        private DialogueText(String stored, Continuation continuation, Consumer<LineConversation> then) {
            this.stored = stored;
            this.continuation = continuation;
            this.then = then;
        }

        @Override
        public void say(Turn later, String text) {
            continuation.say(later, text, then);
        }

        @Override
        public boolean isStillWanted(Turn later) {
            boolean stopped = continuation.hasStopped();
            if (stopped) {
                later.record(
                        new MtSuppressed(new MtMessage(line.code(), line.number(), stored), Suppression.UNSUBSCRIBED));
            }
            return !stopped;
        }
    }

    private void change(SubscriptionStatus to) {
        turn.consent().change(line.number(), keyword, to, ConsentGiver.HANDSET);
    }
}
