package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.sms.TokenId;

/**
 * A warning: a text invites people to reply a word that opts them out, or asks for help, for another purpose than that.
 *
 * @param token the handle of the send
 * @param word the word
 */
public record ReservedWordInvited(TokenId token, String word) implements Event {
    @Override
    public String inWords() {
        return "warning: the text invites the reply " + word + ", which is reserved for opt-out and help  (" + token
                + ")";
    }
}
