package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.SendDefinition;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.engine.consent.CodeConsent;
import io.github.fakemobileconnect.internal.engine.consent.MessageConsent;
import io.github.fakemobileconnect.internal.engine.state.AcceptedMessage;
import io.github.fakemobileconnect.internal.engine.state.Tables;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import java.util.Map;

/**
 * A transactional message leaves; yields it.
 *
 * @param message the message
 * @param definition its definition as that is now
 * @param answers what addresses answered that were fetched for messages which leave together with this one
 */
record DispatchMessage(AcceptedMessage message, SendDefinition definition, Map<String, WebAnswer> answers)
        implements UseCase<AcceptedMessage> {
    @Override
    public AcceptedMessage perform(Turn turn) {
        Tables tables = turn.tables();
        new MessageText(tables.register(), tables.messages(), consent(turn, definition), message, definition, answers)
                .leave(turn);
        return message;
    }

    /** Whose consent messages of the definition need and give. */
    static MessageConsent consent(Turn turn, SendDefinition definition) {
        Tables tables = turn.tables();
        Code code = tables.register().code(definition.keyword().code()).orElseThrow();
        CodeConsent standing = CodeConsent.with(code, tables.subscriptions(), tables.optOuts());
        return new MessageConsent(tables.contacts(), tables.subscriptions(), standing, definition);
    }
}
