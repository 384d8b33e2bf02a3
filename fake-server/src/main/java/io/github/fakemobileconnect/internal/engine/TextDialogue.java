package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.account.TextResponse.Computed;
import io.github.fakemobileconnect.account.TextResponse.Content;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.journal.AnswerFailed;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.SubscriptionStatus;
import java.util.Objects;

/** How a text response answers a text. */
final class TextDialogue {
    private final Turn turn;
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
    TextDialogue(Turn turn, MoMessage mo, TextResponse response, boolean inConversation) {
        this.turn = turn;
        this.mo = mo;
        this.response = response;
        this.line = Line.of(mo);
        this.scope = ScriptScope.ofAnAnswer(inConversation);
    }

    void answer() {
        consent();
        Continuation continuation = Continuation.from(turn, line);
        if (response.answer() instanceof Content content) {
            Wording.answering(line, mo, scope)
                    .say(turn, content.text(), (later, worded) -> deliverAndGoOn(later, worded, continuation));
        } else {
            Computed computed = (Computed) response.answer();
            turn.send(desk -> ask(computed, continuation));
        }
    }

    /** Calls code of the test; whatever that throws belongs into the journal, and not to whoever made the fake call it. */
    private UseCase<?> ask(Computed computed, Continuation continuation) {
        try {
            String text = Objects.requireNonNull(
                    computed.function().apply(mo), "the answer is null; an empty text is silence");
            return later -> {
                deliverAndGoOn(later, Wording.asItStands(later, line, text), continuation);
                return text;
            };
        } catch (Throwable failure) {
            return later -> later.record(new AnswerFailed(line.number(), response, failure));
        }
    }

    private void deliverAndGoOn(Turn answering, String text, Continuation continuation) {
        boolean goesOn = continuation.goesOn(answering) && !scope.hasConversed();
        new Delivery(answering, line).text(text);
        if (goesOn && !response.nextKeyword().isEmpty()) {
            Keyword next = new Keyword(line.code(), response.nextKeyword());
            answering.tables().conversations().awaitNextKeyword(answering, line, next);
        }
    }

    private void consent() {
        if (response.isToAnythingElse()) {
            return;
        }
        SubscriptionStatus status = turn.tables().subscriptions().statusOf(line.number(), response.keyword());
        if (status != SubscriptionStatus.SUBSCRIBED && turn.takesAlternative(Reading.TEXT_RESPONSE_CONSENT)) {
            turn.tables()
                    .subscriptions()
                    .change(
                            turn,
                            line.number(),
                            response.keyword(),
                            SubscriptionStatus.SUBSCRIBED,
                            ConsentGiver.HANDSET);
        }
    }
}
