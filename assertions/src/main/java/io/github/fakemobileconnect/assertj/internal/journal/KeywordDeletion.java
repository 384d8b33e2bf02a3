package io.github.fakemobileconnect.assertj.internal.journal;

import io.github.fakemobileconnect.account.AccountItem;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.journal.Entry;
import io.github.fakemobileconnect.journal.Journal;
import io.github.fakemobileconnect.journal.KeywordDeleted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The application took a keyword away.
 *
 * @param journal where that is written
 * @param entry the entry that says so
 * @param keyword the keyword
 */
public record KeywordDeletion(Journal journal, Entry entry, Keyword keyword) {
    /** All that the journal still has, oldest first. */
    public static Stream<KeywordDeletion> in(Journal journal) {
        return journal.kept().stream()
                .filter(entry -> entry.event() instanceof KeywordDeleted)
                .map(entry -> new KeywordDeletion(journal, entry, ((KeywordDeleted) entry.event()).keyword()));
    }

    /** The deletion with this sequence number. */
    public static Optional<KeywordDeletion> at(long sequence, Journal journal) {
        return in(journal)
                .filter(deletion -> deletion.entry.sequence() == sequence)
                .findFirst();
    }

    /** Why the account does not have a keyword, where it had it once. */
    public static Optional<KeywordDeletion> of(Keyword keyword, List<AccountItem> items, Journal journal) {
        return items.contains(keyword)
                ? Optional.empty()
                : in(journal)
                        .filter(deletion -> deletion.keyword.equals(keyword))
                        .reduce((earlier, later) -> later);
    }

    public String asOrigin() {
        return "the deletion of the keyword (#" + entry.sequence() + ")";
    }

    /** As in {@code JOINSMS on 86288 was deleted (#8) by request #7 DELETE /sms/v1/keyword/MzA6Nzg6MA}. */
    public String inWords() {
        return "%s was deleted (#%d) by %s".formatted(keyword, entry.sequence(), Origin.inWords(entry.root(), journal));
    }
}
