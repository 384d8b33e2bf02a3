package io.github.fakemobileconnect.internal.engine.mo;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.state.SendableCountries;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import io.github.fakemobileconnect.sms.Interpretation;
import io.github.fakemobileconnect.sms.Interpretation.NotUnderstood;
import io.github.fakemobileconnect.sms.Interpretation.OtherAnswer;
import io.github.fakemobileconnect.sms.MoMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a code takes a text that the application queues: it must be understood, and the numbers within countries. */
final class QueuedTextCheck {
    private final Register register;
    private final Interpreter interpreter;
    private final Consultation consultation;
    private final String code;
    private final String text;

    QueuedTextCheck(Register register, Interpreter interpreter, Consultation consultation, String code, String text) {
        this.register = register;
        this.interpreter = interpreter;
        this.consultation = consultation;
        this.code = code;
        this.text = text;
    }

    List<Rejection> problems(List<MobileNumber> from) {
        List<Rejection> problems = new ArrayList<>();
        Optional<Code> known = register.code(code);
        if (code.isBlank()) {
            problems.add(Rejection.of(MobileConnectReason.SHORT_CODE_BLANK));
        } else if (known.isEmpty()) {
            problems.add(Rejection.of(MobileConnectReason.CODE_UNKNOWN, code));
        }
        boolean blank = MoMessage.isBlank(text);
        if (blank) {
            problems.add(Rejection.of(MobileConnectReason.MESSAGE_TEXT_BLANK));
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
        Consultation understanding = consultation.another();
        Interpretation interpretation = interpreter.asking(understanding).interpret(mo);
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
        return Optional.of(Rejection.of(MobileConnectReason.KEYWORD_NOT_ON_CODE, mo.firstWord(), code));
    }

    private static List<Rejection> outOfReach(Code code, List<MobileNumber> from) {
        SendableCountries countries = SendableCountries.of(code);
        return from.stream()
                .filter(number -> !countries.include(number))
                .map(number -> Rejection.of(MobileConnectReason.COUNTRY_NOT_SENDABLE, code.number(), number.digits()))
                .toList();
    }
}
