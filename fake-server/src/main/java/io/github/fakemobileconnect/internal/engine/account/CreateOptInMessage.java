package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Confirmation;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OptInMessage;
import io.github.fakemobileconnect.account.OptInTexts;
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
import io.github.fakemobileconnect.journal.OptInMessageCreated;
import io.github.fakemobileconnect.sms.MoMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The application gives a keyword an opt-in message; yields the identifier of the message.
 *
 * @param problems what is wrong with the request by itself, in the order of the answer
 * @param code the code
 * @param word the keyword; blank when the request had none
 * @param confirmation what a person has to do
 * @param texts what the message says
 * @param nextWord the next keyword; empty for none
 */
public record CreateOptInMessage(
        List<Rejection> problems,
        CodeName code,
        String word,
        Confirmation confirmation,
        OptInTexts texts,
        String nextWord)
        implements UseCase<Outcome<EncodedId>> {
    public CreateOptInMessage {
        problems = List.copyOf(problems);
    }

    @Override
    public Outcome<EncodedId> perform(Turn turn) {
        Register register = turn.tables().register();
        List<Rejection> all = new ArrayList<>(problems);
        List<Rejection> aboutTheCode = code.problems(register);
        all.addAll(aboutTheCode);
        if (aboutTheCode.isEmpty()) {
            all.addAll(keywordProblems(register, code.find(register).orElseThrow()));
        }
        if (!all.isEmpty()) {
            return new Outcome.Refused<>(all, List.of());
        }
        Keyword keyword = code.find(register).orElseThrow().keyword(word);
        String next = MoMessage.isBlank(nextWord) ? "" : new Keyword(keyword.code(), nextWord).word();
        OptInMessage message = new OptInMessage(keyword, confirmation, texts, next);
        RegisterRules.add(register, ItemsByKind.of(List.of(message)));
        turn.tables().textsWithCode().lookAmong(ItemsByKind.of(List.of(message)));
        turn.record(new OptInMessageCreated(message));
        return new Outcome.Accepted<>(turn.tables().tokenIds().forMessage());
    }

    private List<Rejection> keywordProblems(Register register, Code on) {
        List<Rejection> found = new ArrayList<>();
        Optional<Keyword> keyword = keyword(register, on, word);
        if (keyword.isEmpty() && !MoMessage.isBlank(word)) {
            found.add(Rejection.of(MobileConnectReason.KEYWORD_NOT_ON_CODE, word, on.number()));
        }
        if (keyword.filter(register::isTaken).isPresent()) {
            found.add(Rejection.of(MobileConnectReason.KEYWORD_TAKEN, word));
        }
        if (!MoMessage.isBlank(nextWord) && keyword(register, on, nextWord).isEmpty()) {
            found.add(Rejection.of(MobileConnectReason.KEYWORD_NOT_ON_CODE, nextWord, on.number()));
        }
        if (confirmation instanceof Confirmation.ByAnswer answer) {
            answer.validAnswers().stream()
                    .filter(ReservedWords.of(on)::take)
                    .forEach(
                            reserved -> found.add(Rejection.of(MobileConnectReason.VALID_RESPONSE_RESERVED, reserved)));
        }
        return found;
    }

    private static Optional<Keyword> keyword(Register register, Code on, String text) {
        return Optional.of(text).filter(Keyword::isAcceptable).map(on::keyword).filter(register::has);
    }
}
