package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.account.TextResponse.Computed;
import io.github.fakemobileconnect.account.TextResponse.Content;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.internal.engine.text.Continuation;
import io.github.fakemobileconnect.internal.engine.text.Rendering;
import io.github.fakemobileconnect.internal.engine.text.ScriptScope;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.journal.AnswerFailed;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.Objects;

/** How a text response answers a text. */
final class TextDialogue {
    private final Turn turn;
    private final Subscriptions subscriptions;
    private final MoMessage mo;
    private final TextResponse response;
    private final Line line;
    private final ScriptScope scope;

    /**
     * A dialogue about one text.
     *
     * @param mo the text as it was understood, with the next keyword in front where there was one
     * @param inConversation whether there was one
     */
    TextDialogue(Turn turn, Subscriptions subscriptions, MoMessage mo, TextResponse response, boolean inConversation) {
        this.turn = turn;
        this.subscriptions = subscriptions;
        this.mo = mo;
        this.response = response;
        this.line = Line.of(mo);
        this.scope = ScriptScope.ofAnAnswer(inConversation);
    }

    void answer() {
        consent();
        Continuation continuation = Continuation.from(turn, line);
        if (response.answer() instanceof Content content) {
            Rendering.answering(line, mo, scope)
                    .render(turn, content.text(), (later, text) -> deliverAndGoOn(later, text, continuation));
        } else {
            Computed computed = (Computed) response.answer();
            turn.afterwards(world -> ask(computed, continuation));
        }
    }

    /** Calls code of the test; whatever that throws belongs into the journal, and not to whoever made the fake call it. */
    private UseCase<?> ask(Computed computed, Continuation continuation) {
        try {
            String text = Objects.requireNonNull(
                    computed.function().apply(mo), "the answer is null; an empty text is silence");
            return later -> {
                deliverAndGoOn(later, Rendering.asItStands(later, line, text), continuation);
                return text;
            };
        } catch (Throwable failure) {
            return later -> later.record(new AnswerFailed(line.number(), response, failure));
        }
    }

    private void deliverAndGoOn(Turn answering, String text, Continuation continuation) {
        continuation.say(answering, text, continuation.awaiting(response.nextKeyword(), scope));
    }

    private void consent() {
        if (response.isToAnythingElse()) {
            return;
        }
        SubscriptionStatus status = subscriptions.statusOf(line.number(), response.keyword());
        if (status != SubscriptionStatus.SUBSCRIBED && turn.takesAlternative(Reading.TEXT_RESPONSE_CONSENT)) {
            turn.consent()
                    .change(line.number(), response.keyword(), SubscriptionStatus.SUBSCRIBED, ConsentGiver.HANDSET);
        }
    }
}
