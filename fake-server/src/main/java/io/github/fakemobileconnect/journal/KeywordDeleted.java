package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.Keyword;

/**
 * The application took a keyword away from a code.
 *
 * @param keyword the keyword
 */
public record KeywordDeleted(Keyword keyword) implements Event {
    @Override
    public String inWords() {
        return keyword + " was deleted";
    }
}
