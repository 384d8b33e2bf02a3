package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.ApplicationCall;

/**
 * A script called the application while the text for a number was rendered.
 *
 * @param number the number
 * @param call the call and what came of it
 */
public record ApplicationCalled(MobileNumber number, ApplicationCall call) implements NumberEvent {
    @Override
    public int retainedCharacters() {
        return call.url().length() + call.body().length() + retained(call.outcome());
    }

    private static int retained(ApplicationCall.Outcome outcome) {
        if (outcome instanceof ApplicationCall.Answered answered) {
            return answered.body().length();
        }
        return outcome instanceof ApplicationCall.AnsweredInstead instead
                ? instead.body().length()
                : outcome.inWords().length();
    }

    @Override
    public String inWords() {
        return "for " + number + ": " + call.inWords();
    }
}
