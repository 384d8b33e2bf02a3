package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.Interpretation.NotUnderstood;
import io.github.fakemobileconnect.sms.Interpretation.OtherAnswer;
import io.github.fakemobileconnect.sms.MoMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a code takes a text that the application queues: it must be understood, and the numbers within reach. */
final class QueuedTextCheck {
    private final Tables tables;
    private final Consultation consultation;
    private final Instant now;
    private final String code;
    private final String text;

    QueuedTextCheck(Turn turn, Consultation consultation, String code, String text) {
        this.tables = turn.tables();
        this.now = turn.now();
        this.consultation = consultation;
        this.code = code;
        this.text = text;
    }

    List<Rejection> problems(List<MobileNumber> from) {
        List<Rejection> problems = new ArrayList<>();
        Optional<Code> known = tables.register().code(code);
        if (code.isBlank()) {
            problems.add(Rejection.of(Reason.SHORT_CODE_BLANK));
        } else if (known.isEmpty()) {
            problems.add(Rejection.of(Reason.CODE_UNKNOWN, code));
        }
        boolean blank = MoMessage.isBlank(text);
        if (blank) {
            problems.add(Rejection.of(Reason.MESSAGE_TEXT_BLANK));
        }
        known.ifPresent(owned -> {
            if (!blank) {
                from.stream()
                        .flatMap(number -> misunderstood(number).stream())
                        .findFirst()
                        .ifPresent(problems::add);
            }
            problems.addAll(outOfReach(owned, from));
        });
        return problems;
    }

    /** What understanding relied on is told with a refusal; with an accepted text, the text itself tells it. */
    private Optional<Rejection> misunderstood(MobileNumber from) {
        MoMessage mo = new MoMessage(from, code, text);
        Consultation understanding = new Consultation(tables.readings());
        Interpreter interpreter = new Interpreter(tables, understanding, now);
        Interpretation interpretation = interpreter.interpret(mo);
        boolean keywordAllTheSame = interpretation instanceof OtherAnswer
                && interpreter.keywordOf(mo).isPresent();
        boolean bareReply = interpretation.isReply() && !keywordAllTheSame;
        boolean refused = bareReply
                ? !consultation.takesAlternative(Reading.QUEUED_REPLY)
                : interpretation instanceof NotUnderstood;
        if (!refused) {
            return Optional.empty();
        }
        consultation.include(understanding);
        return Optional.of(Rejection.of(Reason.KEYWORD_NOT_ON_CODE, mo.firstWord(), code));
    }

    private static List<Rejection> outOfReach(Code code, List<MobileNumber> from) {
        Reach reach = Reach.of(code);
        return from.stream()
                .filter(number -> !reach.includes(number))
                .map(number -> Rejection.of(Reason.COUNTRY_NOT_SENDABLE, code.number(), number.digits()))
                .toList();
    }
}
