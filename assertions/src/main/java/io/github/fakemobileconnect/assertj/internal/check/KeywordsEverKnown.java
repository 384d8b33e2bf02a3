package io.github.fakemobileconnect.assertj.internal.check;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.assertj.internal.journal.KeywordDeletion;
import io.github.fakemobileconnect.journal.Journal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keywords that an account knows, or knew until the application deleted them; an expectation about any other is a
 * mistake of the test.
 *
 * @param keywords the keywords that it has
 * @param journal what happened to the others
 */
public record KeywordsEverKnown(List<Keyword> keywords, Journal journal) {
    public static KeywordsEverKnown in(List<AccountItem> items, Journal journal) {
        List<Keyword> keywords = items.stream()
                .filter(Keyword.class::isInstance)
                .map(Keyword.class::cast)
                .toList();
        return new KeywordsEverKnown(keywords, journal);
    }

    /** The keyword of this word, in any case. */
    public Keyword find(String word) {
        List<Keyword> present = of(word, keywords.stream());
        List<Keyword> found = present.isEmpty() ? of(word, deleted()) : present;
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
    public Keyword find(Keyword keyword) {
        if (!keywords.contains(keyword) && deleted().noneMatch(keyword::equals)) {
            throw unknown(keyword.toString());
        }
        return keyword;
    }

    private static List<Keyword> of(String word, Stream<Keyword> candidates) {
        return candidates
                .filter(keyword -> keyword.word().equals(word.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private Stream<Keyword> deleted() {
        return KeywordDeletion.in(journal).map(KeywordDeletion::keyword);
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
