package io.github.fakemobileconnect.junit;

import io.github.fakemobileconnect.Account;
import io.github.fakemobileconnect.account.Keyword;
import java.util.List;
import java.util.stream.Collectors;

/** The keywords of an account, those that came along with messages included. */
record KnownKeywords(List<Keyword> keywords) {
    static KnownKeywords of(Account account) {
        return new KnownKeywords(account.items().stream()
                .filter(Keyword.class::isInstance)
                .map(Keyword.class::cast)
                .toList());
    }

    /**
     * Those with this word.
     *
     * @param code the digits of their code; empty for any
     */
    List<Keyword> named(String word, String code) {
        return keywords.stream()
                .filter(keyword -> keyword.word().equalsIgnoreCase(word))
                .filter(keyword -> code.isEmpty() || keyword.code().equals(code))
                .toList();
    }

    /** The keywords, by which a person finds the one that was meant. */
    @Override
    public String toString() {
        return keywords.isEmpty()
                ? "it has none"
                : keywords.stream().map(Keyword::toString).collect(Collectors.joining(", "));
    }
}
