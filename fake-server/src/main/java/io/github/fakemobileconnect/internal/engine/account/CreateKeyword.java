package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.state.ItemsByKind;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.state.RegisterRules;
import io.github.fakemobileconnect.internal.engine.state.ReservedWords;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.journal.KeywordCreated;
import io.github.fakemobileconnect.sms.MoMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The application adds a keyword to a code; yields the identifier of the keyword.
 *
 * @param code the code
 * @param word the keyword; blank when the request had none
 */
public record CreateKeyword(CodeName code, String word) implements UseCase<Outcome<EncodedId>> {
    @Override
    public Outcome<EncodedId> perform(Turn turn) {
        Register register = turn.tables().register();
        List<Rejection> problems = new ArrayList<>(code.problems(register));
        Optional<Code> found = problems.isEmpty() ? code.find(register) : Optional.empty();
        problem(register, found).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems, List.of());
        }
        Keyword keyword = found.orElseThrow().keyword(word);
        RegisterRules.add(register, ItemsByKind.of(List.of(keyword)));
        turn.record(new KeywordCreated(keyword));
        return new Outcome.Accepted<>(KeywordIds.of(keyword));
    }

    private Optional<Rejection> problem(Register register, Optional<Code> on) {
        if (MoMessage.isBlank(word)) {
            return Optional.of(Rejection.of(MobileConnectReason.NEW_KEYWORD_BLANK));
        }
        if (!Keyword.isAcceptable(word)) {
            return Optional.of(Rejection.of(MobileConnectReason.NEW_KEYWORD_MALFORMED, word));
        }
        return on.flatMap(code -> conflict(register, code));
    }

    private Optional<Rejection> conflict(Register register, Code on) {
        if (ReservedWords.of(on).contains(word)) {
            return Optional.of(Rejection.of(MobileConnectReason.NEW_KEYWORD_RESERVED, word));
        }
        return register.has(on.keyword(word))
                ? Optional.of(Rejection.of(MobileConnectReason.NEW_KEYWORD_EXISTS, word, on.number()))
                : Optional.empty();
    }
}
