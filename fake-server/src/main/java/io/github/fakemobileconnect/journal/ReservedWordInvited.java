package io.github.fakemobileconnect.journal;

/**
 * A warning: a text invites people to reply a word that opts them out, or asks for help, for another purpose than that.
 *
 * @param sentBy what was sent: the message id of an outbound message, or the key of a send definition
 * @param word the word
 */
public record ReservedWordInvited(String sentBy, String word) implements Event {
    @Override
    public String inWords() {
        return "warning: the text invites the reply " + word + ", which is reserved for opt-out and help  (" + sentBy
                + ")";
    }
}
