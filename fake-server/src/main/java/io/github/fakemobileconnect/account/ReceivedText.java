package io.github.fakemobileconnect.account;

import java.util.List;

/**
 * A mobile-originated message as a text response sees it: taken apart into the keyword and what follows. Where a
 * conversation asked for a next keyword, that stands in front of what was typed.
 */
public interface ReceivedText {
    /** The number that texts. */
    MobileNumber from();

    /** The digits of the code that receives. */
    String code();

    /** The whole text. */
    String text();

    /** The URLs of what came along with the text. */
    List<String> media();

    /** The first word, in upper case. */
    String verb();

    /** Everything after the first word, without the white space around it; empty when there is nothing. */
    String nouns();

    /**
     * A word after the first one.
     *
     * @param index 0 for the word after the first one
     * @return the word; empty when there are not so many
     */
    String noun(int index);
}
