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
        int answer = call.outcome() instanceof ApplicationCall.Answered answered
                ? answered.body().length()
                : 0;
        return call.url().length() + call.body().length() + answer;
    }

    @Override
    public String inWords() {
        return "for " + number + ": " + call.inWords();
    }
}
