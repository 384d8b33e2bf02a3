package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.internal.engine.Rowsets.Issued;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The application lists the rows of a data extension.
 *
 * @param rowset which ones, and how
 * @param page the number of the page, from 1
 */
public record ListRows(Rowset rowset, int page) implements UseCase<Outcome<ListRows.Found>> {
    /**
     * A page of rows.
     *
     * @param token lists the other pages
     * @param expires when the token does not do so any more
     * @param id identifies the data extension
     * @param item the data extension
     * @param page which page, and how long
     * @param count how many rows there are on all pages
     * @param rows the rows, by their columns
     */
    public record Found(
            UUID token,
            Instant expires,
            UUID id,
            DataExtension item,
            Page page,
            int count,
            List<Map<String, String>> rows) {}

    @Override
    public Outcome<Found> perform(Turn turn) {
        Optional<StoredRows> rows = turn.tables().dataExtensions().keyed(rowset.key());
        if (rows.isEmpty()) {
            return new Outcome.Refused<>(List.of(Rejection.of(Reason.DATA_EXTENSION_UNKNOWN, rowset.key())), List.of());
        }
        if (!rowset.order().stream().allMatch(by -> rows.get().has(by.column()))) {
            return new Outcome.Refused<>(List.of(Rejection.of(Reason.QUERY_UNRESOLVED, "$orderBy")), List.of());
        }
        return new Outcome.Accepted<>(page(turn.tables().rowsets().issue(turn, rowset), rows.get(), page));
    }

    static Found page(Issued issued, StoredRows rows, int number) {
        List<Map<String, String>> all = issued.rowset().of(rows);
        Page page = new Page(number, issued.rowset().size());
        return new Found(issued.token(), issued.expires(), rows.id(), rows.item(), page, all.size(), page.of(all));
    }
}
