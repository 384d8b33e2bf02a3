package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.OutboundMessage;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Reading;
import io.github.fakemobileconnect.internal.engine.consent.SendConsent;
import io.github.fakemobileconnect.internal.engine.state.Register;
import io.github.fakemobileconnect.internal.engine.turn.Consultation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a send, all of it, in the order in which the real service lists it. */
final class SendCheck {
    private final Register register;
    private final Consultation consultation;
    private final OutboundMessage message;

    SendCheck(Register register, Consultation consultation, OutboundMessage message) {
        this.register = register;
        this.consultation = consultation;
        this.message = message;
    }

    List<Rejection> problems(SendOrder order) {
        List<Rejection> problems = new ArrayList<>();
        addRecipientProblems(order, problems);
        addKeywordProblems(order.consent(), problems);
        addTextProblems(order, problems);
        problems.addAll(order.timing().problems());
        if (order.timing().blackoutWithoutOffset() && consultation.takesAlternative(Reading.BLACKOUT_WITHOUT_OFFSET)) {
            problems.add(Rejection.of(MobileConnectReason.BLACKOUT_OFFSET_MISSING));
        }
        return problems;
    }

    private static void addRecipientProblems(SendOrder order, List<Rejection> problems) {
        boolean byNumber = !order.numbers().isEmpty() || !order.impossible().isEmpty();
        boolean byContact = !order.subscribers().isEmpty();
        if (!byNumber && !byContact) {
            problems.add(Rejection.of(MobileConnectReason.RECIPIENTS_MISSING));
        } else if (byNumber && byContact) {
            problems.add(Rejection.of(MobileConnectReason.SENT_TO_BOTH));
        } else {
            problems.addAll(order.numbers().problems());
            problems.addAll(order.subscribers().problems());
            if (order.recipients().isEmpty() && hasImpossible(order)) {
                problems.add(Rejection.of(MobileConnectReason.NO_VALID_SUBSCRIBERS));
            }
        }
    }

    private static boolean hasImpossible(SendOrder order) {
        return !order.impossible().isEmpty()
                || order.subscribers().problems().stream()
                        .anyMatch(problem -> problem.reason() == MobileConnectReason.NUMBER_INVALID);
    }

    private void addKeywordProblems(SendConsent consent, List<Rejection> problems) {
        boolean given = !consent.keyword().isBlank();
        if (consent.isAsked() && !given) {
            problems.add(Rejection.of(MobileConnectReason.KEYWORD_BLANK));
        } else if (!consent.isAsked() && given) {
            problems.add(Rejection.of(MobileConnectReason.KEYWORD_UNNECESSARY));
        }
        if (given && !isOnCode(consent.keyword())) {
            problems.add(Rejection.of(MobileConnectReason.KEYWORD_NOT_ON_MESSAGE, consent.keyword()));
        }
    }

    private boolean isOnCode(String word) {
        return Keyword.isAcceptable(word) && register.has(new Keyword(message.code(), word));
    }

    private void addTextProblems(SendOrder order, List<Rejection> problems) {
        boolean given = !order.text().isBlank();
        if (message.text().isBlank() && !given) {
            problems.add(Rejection.of(MobileConnectReason.MESSAGE_BLANK));
        }
        if (order.override() && !given) {
            problems.add(Rejection.of(MobileConnectReason.OVERRIDE_BLANK));
        }
        if (!order.override() && given) {
            problems.add(Rejection.of(MobileConnectReason.MESSAGE_TEXT_NOT_APPLICABLE));
        }
    }
}
