package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.account.TextResponse;

/**
 * The function that makes the answers of a text response threw, so that there was no answer; it fails the test.
 *
 * @param number the number that was not answered
 * @param response the text response
 * @param failure what it threw
 */
public record AnswerFailed(MobileNumber number, TextResponse response, Throwable failure) implements NumberEvent {
    @Override
    public String inWords() {
        return "%s was not answered: the function of %s threw %s".formatted(number, response, failure);
    }
}
