package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.consent.MessageConsent;
import io.github.fakemobileconnect.internal.engine.state.AcceptedMessage;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.state.TransactionalMessages;
import io.github.fakemobileconnect.internal.engine.text.PersonalisationStrings;
import io.github.fakemobileconnect.internal.engine.text.Rendering;
import io.github.fakemobileconnect.internal.engine.text.ScriptScope;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.journal.MtSuppressed;
import io.github.fakemobileconnect.sms.MtMessage;
import io.github.fakemobileconnect.sms.NotSentReason;
import io.github.fakemobileconnect.sms.RenderFailure;
import io.github.fakemobileconnect.sms.Suppression;
import java.util.Map;
import java.util.Optional;

/** The text of one transactional message: whether the number may receive it is judged when it leaves. */
final class MessageText implements Rendering.Saying {
    private final Register register;
    private final TransactionalMessages messages;
    private final MessageConsent consent;
    private final AcceptedMessage message;
    private final SendDefinition definition;
    private final Line line;
    private final ScriptScope scope;

    /**
     * The text of a message as its definition says it now.
     *
     * @param answers what addresses answered that were fetched for messages which leave together with this one
     */
    MessageText(
            Register register,
            TransactionalMessages messages,
            MessageConsent consent,
            AcceptedMessage message,
            SendDefinition definition,
            Map<String, WebAnswer> answers) {
        this.register = register;
        this.messages = messages;
        this.consent = consent;
        this.message = message;
        this.definition = definition;
        this.line = Line.of(message.number(), definition.keyword());
        this.scope = ScriptScope.ofASend(answers);
    }

    void leave(Turn turn) {
        messages.dequeue(message);
        Turn leaving = turn.on(message.cause());
        if (!isStillWanted(leaving)) {
            return;
        }
        Rendering rendering = new Rendering(line, strings(), scope);
        if (message.override().isEmpty()) {
            rendering.render(leaving, definition.text(), this);
        } else {
            say(leaving, rendering.personalised(leaving, message.override()));
        }
    }

    /** A transactional message goes to the contact that it names, whoever the number belongs to. */
    private PersonalisationStrings strings() {
        return PersonalisationStrings.of(
                line,
                (contacts, name) ->
                        message.attributes().apply(name).or(() -> contacts.attribute(message.contact(), name)));
    }

    @Override
    public void say(Turn turn, String text) {
        turn.deliver(new MtMessage(line.code(), line.number(), text));
        messages.noteSent(message.queued(), turn.now());
    }

    @Override
    public void sayNothing(Turn turn) {
        suppress(turn, Suppression.NOTHING_TO_SAY);
    }

    @Override
    public void fail(Turn turn, RenderFailure failure) {
        boolean raised = failure.kind() == RenderFailure.Kind.RAISED;
        withhold(turn, raised ? NotSentReason.SCRIPT_RAISE_ERROR : NotSentReason.MESSAGE_RENDER_FAILURE);
    }

    @Override
    public boolean isStillWanted(Turn now) {
        if (!register.has(definition.keyword())) {
            withhold(now, NotSentReason.VALIDATION_ERROR);
            return false;
        }
        Optional<Suppression> suppression = consent.suppressionOf(message.number(), message.contact());
        suppression.ifPresent(why -> suppress(now, why));
        return suppression.isEmpty();
    }

    private void suppress(Turn turn, Suppression why) {
        String text = message.override().isEmpty() ? definition.text() : message.override();
        turn.record(new MtSuppressed(new MtMessage(line.code(), line.number(), text), why));
        withhold(turn, reasonFor(why));
    }

    /** The reason as the status shows it. */
    private static NotSentReason reasonFor(Suppression suppression) {
        return switch (suppression) {
            case COUNTRY_NOT_SENDABLE -> NotSentReason.UNPROVISIONED_COUNTRY;
            case IN_PROGRESS, UNSUBSCRIBED -> NotSentReason.UNSUBSCRIBED;
            case NO_SUBSCRIPTION -> NotSentReason.ADDRESS_NOT_FOUND;
            case NOTHING_TO_SAY -> NotSentReason.MESSAGE_TOO_SHORT;
        };
    }

    private void withhold(Turn turn, NotSentReason reason) {
        new WithholdMessage(message, reason).perform(turn);
    }
}
