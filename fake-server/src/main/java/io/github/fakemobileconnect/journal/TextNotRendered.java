package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.RenderFailure;

/**
 * The script in a text failed, so that the text was not sent. It fails the
 * test as well, unless the script raised the error itself or got no answer that it could use.
 *
 * @param number the number whose text it was
 * @param failure what is wrong, and where in the text
 */
public record TextNotRendered(MobileNumber number, RenderFailure failure) implements NumberEvent {
    @Override
    public int retainedCharacters() {
        return failure.message().length() + failure.source().length();
    }

    @Override
    public String inWords() {
        return "the text for %s was not rendered: %s: %s".formatted(number, failure, failure.markedOnOneLine());
    }
}
