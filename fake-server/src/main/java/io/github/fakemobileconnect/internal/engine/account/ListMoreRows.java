package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.api.DataReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.account.ListRows.Found;
import io.github.fakemobileconnect.internal.engine.state.Rowsets.Issued;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import java.util.Optional;

/**
 * The application lists another page of rows that it has listed before; the rows are those that there are now.
 *
 * @param token the token as it stood in the path
 * @param page the number of the page, from 1
 */
public record ListMoreRows(String token, int page) implements UseCase<Outcome<Found>> {
    @Override
    public Outcome<Found> perform(Turn turn) {
        Optional<Issued> issued = turn.tables().rowsets().find(token, turn.now());
        return issued.flatMap(known ->
                        turn.tables().dataExtensions().keyed(known.rowset().key()))
                .<Outcome<Found>>map(rows -> new Outcome.Accepted<>(ListRows.page(issued.get(), rows, page)))
                .orElseGet(() -> Outcome.refused(Rejection.of(DataReason.DATA_EXTENSION_UNKNOWN, token)));
    }
}
