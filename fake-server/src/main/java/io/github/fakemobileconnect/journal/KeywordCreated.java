package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.Keyword;

/**
 * The application added a keyword to a code.
 *
 * @param keyword the keyword
 */
public record KeywordCreated(Keyword keyword) implements Event {
    @Override
    public String inWords() {
        return keyword + " was created";
    }
}
