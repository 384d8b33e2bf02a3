package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.DataExtension;
import io.github.fakemobileconnect.api.DataReason;
import io.github.fakemobileconnect.api.EdgeReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.rows.StoredRows;
import io.github.fakemobileconnect.internal.engine.state.Rowsets.Issued;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.internal.engine.value.Page;
import io.github.fakemobileconnect.internal.engine.value.Rowset;
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
            return Outcome.refused(Rejection.of(DataReason.DATA_EXTENSION_UNKNOWN, rowset.key()));
        }
        if (!rowset.order().stream().allMatch(by -> rows.get().has(by.column()))) {
            return Outcome.refused(Rejection.of(EdgeReason.QUERY_UNRESOLVED, "$orderBy"));
        }
        return new Outcome.Accepted<>(page(issue(turn), rows.get(), page));
    }

    private Issued issue(Turn turn) {
        return turn.tables().rowsets().issue(turn.tables().tokenIds().forRequest(), rowset, turn.now());
    }

    static Found page(Issued issued, StoredRows rows, int number) {
        List<Map<String, String>> all = rows.orderedBy(issued.rowset().order());
        Page page = new Page(number, issued.rowset().size());
        return new Found(issued.token(), issued.expires(), rows.id(), rows.item(), page, all.size(), page.of(all));
    }
}
