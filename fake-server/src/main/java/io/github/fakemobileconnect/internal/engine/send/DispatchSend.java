package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.consent.CodeConsent;
import io.github.fakemobileconnect.internal.engine.state.SendFate;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.engine.text.ScriptScope;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.journal.MtHeld;
import io.github.fakemobileconnect.sms.Hold;
import io.github.fakemobileconnect.sms.MtMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one send leave, one after the other; yields what has become of the send so far.
 *
 * @param fate what has become of the send
 * @param message the message definition
 * @param overridden whether the request brought its own text
 * @param media the URLs of what comes along
 * @param recipients who it goes to
 */
record DispatchSend(
        SendFate fate, OutboundMessage message, boolean overridden, List<String> media, List<Recipient> recipients)
        implements UseCase<SendFate> {

    /** The texts wait. */
    void hold(Turn turn, Hold hold) {
        recipients.forEach(recipient -> turn.record(new MtHeld(textTo(recipient), hold)));
    }

    @Override
    public SendFate perform(Turn turn) {
        CodeConsent standing = standing(turn, message);
        Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
        for (Recipient recipient : recipients) {
            ScriptScope scope = overridden ? ScriptScope.ofAnOverride(answers) : ScriptScope.ofASend(answers);
            new SendText(turn, this, recipient, standing, scope).leave(turn);
        }
        return fate;
    }

    /** How numbers stand with the code of a message. */
    static CodeConsent standing(Turn turn, OutboundMessage message) {
        Tables tables = turn.tables();
        Code code = tables.register().code(message.code()).orElseThrow();
        return CodeConsent.with(code, tables.subscriptions(), tables.optOuts());
    }

    /** The text to one of them, before it is personalised. */
    MtMessage textTo(Recipient recipient) {
        return new MtMessage(message.code(), recipient.number(), fate.text(), message.fromName(), media);
    }

    /** The keyword that the next reply is taken to begin with; empty where none is. An override disarms it. */
    String nextKeyword() {
        return overridden ? "" : message.nextKeyword();
    }
}
