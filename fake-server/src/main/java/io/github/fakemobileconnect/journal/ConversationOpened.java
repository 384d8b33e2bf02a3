package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;

/**
 * The code started to wait for an answer of a number.
 *
 * @param number the number
 * @param keyword the keyword that is to be confirmed, or that is put in front of the answer
 */
public record ConversationOpened(MobileNumber number, Keyword keyword) implements NumberEvent {
    @Override
    public String inWords() {
        return number + " " + keyword + ": conversation open";
    }
}
