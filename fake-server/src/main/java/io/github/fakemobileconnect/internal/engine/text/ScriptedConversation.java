package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.rows.Impossible;
import io.github.fakemobileconnect.internal.engine.state.Line;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.journal.ConversationClosed.Reason;

/**
 * The conversation on a line that a script names; what the script got wrong is thrown.
 *
 * @param code the code as the script wrote it
 * @param number the number as the script wrote it
 */
record ScriptedConversation(String code, String number) {
    /** Begins it. */
    void create(Turn turn, String nextKeyword) {
        turn.conversation(line(turn)).awaitNextKeyword(keyword(turn, nextKeyword));
    }

    /**
     * Has every text from the next one on taken as if it began with this keyword.
     *
     * @param goesOn whether the text that is answered came in by the conversation, which counts as open
     */
    void change(Turn turn, String nextKeyword, boolean goesOn) {
        Keyword next = keyword(turn, nextKeyword);
        Line line = line(turn);
        if (!goesOn && turn.tables().conversations().on(line).isEmpty()) {
            throw new Impossible(
                    "there is no conversation between %s and %s; create one first".formatted(code, number));
        }
        turn.conversation(line).awaitNextKeyword(next);
    }

    /** Ends it; where there is none, nothing changes. */
    void end(Turn turn) {
        turn.conversation(line(turn)).close(Reason.ENDED_BY_SCRIPT);
    }

    /** True when it is the conversation on this line. */
    boolean isOn(Line line) {
        return line.code().equals(code) && line.number().digits().equals(number);
    }

    private Line line(Turn turn) {
        if (turn.tables().register().code(code).isEmpty()) {
            throw new Impossible("the account has no code " + code);
        }
        if (!MobileNumber.hasOnlyDigits(number) || !MobileNumber.hasAcceptedLength(number)) {
            throw new Impossible("a script writes a number in digits only, as MOBILE_NUMBER has it, but wrote '%s'"
                    .formatted(number));
        }
        return new Line(new MobileNumber(number), code);
    }

    private Keyword keyword(Turn turn, String word) {
        if (!Keyword.isAcceptable(word) || !turn.tables().register().has(new Keyword(code, word))) {
            throw new Impossible("code %s has no keyword %s".formatted(code, word));
        }
        return new Keyword(code, word);
    }
}
