package io.github.fakemobileconnect.assertj;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Keyword;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The keywords that an account knows; an expectation about any other is a mistake of the test.
 *
 * @param keywords the keywords
 */
record KnownKeywords(List<Keyword> keywords) {
    static KnownKeywords in(List<AccountItem> items) {
        return new KnownKeywords(items.stream()
                .filter(Keyword.class::isInstance)
                .map(Keyword.class::cast)
                .toList());
    }

    /** The keyword of this word, in any case. */
    Keyword find(String word) {
        List<Keyword> found = keywords.stream()
                .filter(keyword -> keyword.word().equals(word.toUpperCase(Locale.ROOT)))
                .toList();
        if (found.isEmpty()) {
            throw unknown(word);
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "the account has %s; say which one by passing a Keyword: code.keyword(\"%s\")"
                            .formatted(spelled(found), found.get(0).word()));
        }
        return found.get(0);
    }

    /** The keyword itself. */
    Keyword find(Keyword keyword) {
        if (!keywords.contains(keyword)) {
            throw unknown(keyword.toString());
        }
        return keyword;
    }

    private IllegalArgumentException unknown(String keyword) {
        return new IllegalArgumentException(
                keywords.isEmpty()
                        ? "the account has no keyword %s and no other either; add its message definition first: mobileConnect.account().add(..)"
                                .formatted(keyword)
                        : "the account has no keyword %s; it has %s".formatted(keyword, spelled(keywords)));
    }

    private static String spelled(List<Keyword> keywords) {
        return keywords.stream().map(Keyword::toString).collect(Collectors.joining(", "));
    }
}
