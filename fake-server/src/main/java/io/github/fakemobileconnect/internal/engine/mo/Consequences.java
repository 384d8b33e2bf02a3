package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.TextResponse;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.state.Subscriptions;
import io.github.fakemobileconnect.internal.engine.text.Rendering;
import io.github.fakemobileconnect.internal.engine.text.ScriptScope;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.MoMessage;

/** What each meaning of a text sets in motion on its line. */
final class Consequences implements Interpretation.Cases {
    private final Turn turn;
    private final Register register;
    private final Subscriptions subscriptions;
    private final MoMessage mo;
    private final Line line;

    Consequences(Turn turn, Register register, Subscriptions subscriptions, MoMessage mo) {
        this.turn = turn;
        this.register = register;
        this.subscriptions = subscriptions;
        this.mo = mo;
        this.line = Line.of(mo);
    }

    @Override
    public void optOut() {
        turn.conversation(line).close(Reason.OPTED_OUT);
        turn.consent().stop(line);
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
        turn.conversation(line).close(Reason.ANSWERED);
        run(keyword, mo.startingWith(keyword), true);
    }

    private void run(Keyword keyword, MoMessage understood, boolean inConversation) {
        register.optInMessage(keyword)
                .ifPresent(message -> optIn(understood, message).start());
        register.textResponse(keyword).ifPresent(response -> answer(response, understood, inConversation));
    }

    @Override
    public void confirmation(Keyword keyword) {
        register.optInMessage(keyword).ifPresent(message -> optIn(mo, message).confirm());
    }

    @Override
    public void tooYoung(Keyword keyword) {
        register.optInMessage(keyword).ifPresent(message -> optIn(mo, message).turnAway());
    }

    @Override
    public void otherAnswer(Keyword keyword) {
        register.optInMessage(keyword).ifPresent(message -> optIn(mo, message).repeat());
    }

    @Override
    public void anythingElse() {
        register.toAnythingElseOn(line.code()).ifPresent(response -> answer(response, mo, false));
    }

    /** The text is in the journal; nobody answers it. */
    @Override
    public void notUnderstood() {}

    private void say(String text) {
        Rendering.answering(line, mo, ScriptScope.ofAnAnswer(false))
                .render(turn, text, (later, reading) -> later.say(line, reading));
    }

    private void answer(TextResponse response, MoMessage understood, boolean inConversation) {
        new TextDialogue(turn, subscriptions, understood, response, inConversation).answer();
    }

    private OptInDialogue optIn(MoMessage understood, OptInMessage message) {
        return new OptInDialogue(turn, subscriptions, understood, message);
    }

    private Code code() {
        return register.code(line.code()).orElseThrow();
    }
}
