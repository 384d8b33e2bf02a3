package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.journal.ConversationClosed;
import io.github.fakemobileconnect.journal.KeywordDeleted;
import io.github.fakemobileconnect.sms.ConsentGiver;
import java.util.List;
import java.util.Optional;

/**
 * The application takes a keyword away from a code, with the message that it started and all subscriptions to it; yields
 * the identifier that the keyword had.
 *
 * @param code the code
 * @param word the keyword as it stood in the path
 */
public record DeleteKeyword(CodeName code, String word) implements UseCase<Outcome<EncodedId>> {
    @Override
    public Outcome<EncodedId> perform(Turn turn) {
        Register register = turn.tables().register();
        List<Rejection> problems = code.problems(register);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems, List.of());
        }
        Code on = code.find(register).orElseThrow();
        Optional<Keyword> keyword =
                Optional.of(word).filter(Keyword::isAcceptable).map(on::keyword).filter(register::has);
        return keyword.<Outcome<EncodedId>>map(existing -> new Outcome.Accepted<>(delete(turn, existing)))
                .orElseGet(() ->
                        Outcome.refused(Rejection.of(MobileConnectReason.KEYWORD_NOT_ON_CODE, word, on.number())));
    }

    static EncodedId delete(Turn turn, Keyword keyword) {
        Turn deleting = turn.because(turn.record(new KeywordDeleted(keyword)));
        turn.tables()
                .conversations()
                .about(keyword)
                .forEach(line -> deleting.conversation(line).close(ConversationClosed.Reason.KEYWORD_DELETED));
        deleting.consent().removeAllTo(keyword, ConsentGiver.APPLICATION);
        turn.tables().register().remove(keyword);
        return KeywordIds.of(keyword);
    }
}
