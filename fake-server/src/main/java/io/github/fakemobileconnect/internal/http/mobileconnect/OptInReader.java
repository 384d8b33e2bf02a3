package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.account.Confirmation;
import io.github.fakemobileconnect.account.OptInTexts;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.internal.engine.account.CreateOptInMessage;
import io.github.fakemobileconnect.internal.http.kernel.WireReader;
import io.github.fakemobileconnect.sms.MoMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads an opt-in message of a request and lists what is wrong with it by itself. */
final class OptInReader {
    /** The vendor names no number. */
    private static final int LONGEST_NAME = 100;

    private final WireReader body;
    private final List<Rejection> problems = new ArrayList<>();

    OptInReader(WireReader body) {
        this.body = body;
    }

    CreateOptInMessage read() {
        checkName();
        if (body.has("messageText") && MoMessage.isBlank(body.text("messageText"))) {
            refuse(MobileConnectReason.OPT_IN_TEXT_BLANK);
        }
        Confirmation confirmation = confirmation();
        OptInTexts texts = texts(confirmation);
        String keyword = body.text("keyword").strip();
        if (MoMessage.isBlank(keyword)) {
            refuse(MobileConnectReason.OPT_IN_KEYWORD_MISSING);
        }
        String next = body.text("nextKeyword").strip();
        return new CreateOptInMessage(problems, CodeReader.read(body), keyword, confirmation, texts, next);
    }

    private void checkName() {
        String name = body.text("messageName");
        if (!body.has("messageName")) {
            refuse(MobileConnectReason.MESSAGE_NAME_MISSING);
        } else if (MoMessage.isBlank(name)) {
            refuse(MobileConnectReason.MESSAGE_NAME_BLANK);
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            refuse(MobileConnectReason.MESSAGE_NAME_TOO_LONG, String.valueOf(LONGEST_NAME));
        }
    }

    /** What a person has to do; each variation asks for texts of its own. */
    private Confirmation confirmation() {
        return switch (body.text("messageOptInType").strip().toLowerCase(Locale.ROOT)) {
            case "single" -> {
                require("responseMessage", MobileConnectReason.RESPONSE_MESSAGE_MISSING);
                yield new Confirmation.NotNeeded();
            }
            case "double" -> {
                requireDialogue();
                yield byAnswer();
            }
            case "age" -> {
                requireDialogue();
                require("optInInvalidAgeMessage", MobileConnectReason.INVALID_AGE_MESSAGE_MISSING);
                yield byAge();
            }
            default -> {
                refuse(MobileConnectReason.OPT_IN_TYPE_INVALID);
                yield new Confirmation.NotNeeded();
            }
        };
    }

    private void requireDialogue() {
        require("doubleOptinInitialMessage", MobileConnectReason.INITIAL_MESSAGE_MISSING);
        require("doubleOptinConfirmationMessage", MobileConnectReason.CONFIRMATION_MESSAGE_MISSING);
    }

    /** The answers may be separated by bars, commas, semicolons or white space. */
    private Confirmation byAnswer() {
        List<String> answers = body.textsOrText("doubleOptInValidResponses").stream()
                .flatMap(written -> Arrays.stream(written.split("[|,;\\s]+", -1)))
                .filter(answer -> !answer.isEmpty())
                .toList();
        return answers.isEmpty() ? Confirmation.ByAnswer.YES : new Confirmation.ByAnswer(answers);
    }

    private Confirmation byAge() {
        String minimum = body.text("minimumAge").strip();
        if (minimum.matches("[1-9][0-9]{0,2}")) {
            return new Confirmation.ByAge(Integer.parseInt(minimum));
        }
        refuse(MobileConnectReason.MINIMUM_AGE_INVALID);
        return new Confirmation.NotNeeded();
    }

    private OptInTexts texts(Confirmation confirmation) {
        boolean single = confirmation instanceof Confirmation.NotNeeded;
        return new OptInTexts(
                single ? "" : body.text("doubleOptinInitialMessage"),
                body.text(single ? "responseMessage" : "doubleOptinConfirmationMessage"),
                body.text("duplicateOptInMessage"),
                body.text("optInErrorMessage"),
                body.text("optInInvalidAgeMessage"));
    }

    private void require(String text, Reason otherwise) {
        if (MoMessage.isBlank(body.text(text))) {
            refuse(otherwise);
        }
    }

    private void refuse(Reason reason, String... values) {
        problems.add(Rejection.of(reason, values));
    }
}
