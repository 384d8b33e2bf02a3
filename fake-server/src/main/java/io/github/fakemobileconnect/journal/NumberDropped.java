package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.sms.TokenId;

/**
 * A number of an accepted send is possible in no country; nothing is sent to it.
 *
 * @param token the handle of the send
 * @param number the number as the application gave it
 */
public record NumberDropped(TokenId token, String number) implements Event {
    @Override
    public String inWords() {
        return "nothing is sent to " + number + ": no country has such a number";
    }
}
