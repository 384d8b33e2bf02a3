package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.internal.engine.consent.CodeConsent;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.text.Continuation;
import io.github.fakemobileconnect.internal.engine.text.PersonalisationStrings;
import io.github.fakemobileconnect.internal.engine.text.Rendering;
import io.github.fakemobileconnect.internal.engine.text.ScriptScope;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.RenderFailure;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.Optional;

/** The text of one send to one recipient: whether the number may receive it is judged when it leaves. */
final class SendText implements Rendering.Saying {
    private final DispatchSend send;
    private final Recipient recipient;
    private final CodeConsent standing;
    private final ScriptScope scope;
    private final Line line;
    private final Continuation continuation;

    SendText(Turn turn, DispatchSend send, Recipient recipient, CodeConsent standing, ScriptScope scope) {
        this.send = send;
        this.recipient = recipient;
        this.standing = standing;
        this.scope = scope;
        this.line = new Line(recipient.number(), send.message().code());
        this.continuation = Continuation.from(turn, line);
    }

    void leave(Turn turn) {
        if (isStillWanted(turn)) {
            new Rendering(line, PersonalisationStrings.of(line, recipient.attributes()), scope)
                    .render(turn, send.fate().text(), this);
        }
    }

    @Override
    public void say(Turn turn, String text) {
        MtMessage personalised = send.textTo(recipient).saying(text);
        continuation.deliver(turn, personalised, continuation.awaiting(send.nextKeyword(), scope));
        send.fate().delivered(personalised, turn.now());
    }

    @Override
    public void sayNothing(Turn turn) {
        suppress(turn, Suppression.NOTHING_TO_SAY);
    }

    @Override
    public void fail(Turn turn, RenderFailure failure) {
        send.fate().settled(turn.now());
    }

    @Override
    public boolean isStillWanted(Turn now) {
        Optional<Suppression> suppression = standing.suppressionOf(recipient.number());
        suppression.ifPresent(why -> suppress(now, why));
        return suppression.isEmpty();
    }

    private void suppress(Turn turn, Suppression why) {
        turn.record(new MtSuppressed(send.textTo(recipient), why));
        send.fate().settled(turn.now());
    }
}
