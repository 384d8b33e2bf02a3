package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.MoMessage;
import io.github.fakemobileconnect.sms.Subscription;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

/** What each meaning of a text sets in motion on its line. */
final class Consequences implements Interpretation.Cases {
    private final Turn turn;
    private final MoMessage mo;
    private final Line line;

    Consequences(Turn turn, MoMessage mo) {
        this.turn = turn;
        this.mo = mo;
        this.line = Line.of(mo);
    }

    @Override
    public void optOut() {
        turn.tables().conversations().close(turn, line, Reason.OPTED_OUT);
        for (Subscription subscription : turn.tables().subscriptions().on(line)) {
            turn.tables()
                    .subscriptions()
                    .change(
                            turn,
                            line.number(),
                            subscription.keyword(),
                            SubscriptionStatus.UNSUBSCRIBED,
                            ConsentGiver.HANDSET);
        }
        turn.tables().optOuts().remember(turn, line);
        say(code().stopAnswer());
    }

    @Override
    public void help() {
        say(code().helpAnswer());
    }

    @Override
    public void keyword(Keyword keyword) {
        run(keyword, mo, false);
    }

    @Override
    public void nextKeyword(Keyword keyword) {
        turn.tables().conversations().close(turn, line, Reason.ANSWERED);
        run(keyword, mo.startingWith(keyword), true);
    }

    private void run(Keyword keyword, MoMessage understood, boolean inConversation) {
        register().optInMessage(keyword).ifPresent(message -> new OptInDialogue(turn, understood, message).start());
        register().textResponse(keyword).ifPresent(response -> answer(response, understood, inConversation));
    }

    @Override
    public void confirmation(Keyword keyword) {
        register().optInMessage(keyword).ifPresent(message -> optIn(message).confirm());
    }

    @Override
    public void tooYoung(Keyword keyword) {
        register().optInMessage(keyword).ifPresent(message -> optIn(message).turnAway());
    }

    @Override
    public void otherAnswer(Keyword keyword) {
        register().optInMessage(keyword).ifPresent(message -> optIn(message).repeat());
    }

    @Override
    public void anythingElse() {
        register().toAnythingElseOn(line.code()).ifPresent(response -> answer(response, mo, false));
    }

    /** The text is in the journal; nobody answers it. */
    @Override
    public void notUnderstood() {}

    private void say(String text) {
        Wording.answering(line, mo, ScriptScope.ofAnAnswer(false))
                .say(turn, text, (later, worded) -> new Delivery(later, line).text(worded));
    }

    private void answer(TextResponse response, MoMessage understood, boolean inConversation) {
        new TextDialogue(turn, understood, response, inConversation).answer();
    }

    private OptInDialogue optIn(OptInMessage message) {
        return new OptInDialogue(turn, mo, message);
    }

    private Code code() {
        return register().code(line.code()).orElseThrow();
    }

    private Register register() {
        return turn.tables().register();
    }
}
