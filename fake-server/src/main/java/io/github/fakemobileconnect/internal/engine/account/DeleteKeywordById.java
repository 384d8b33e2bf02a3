package io.github.fakemobileconnect.internal.engine.account;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.api.EncodedId.Kind;
import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.internal.engine.turn.Turn;
import io.github.fakemobileconnect.internal.engine.turn.UseCase;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import java.util.Optional;

/**
 * The application takes a keyword away as {@link DeleteKeyword}, by its identifier.
 *
 * @param id the identifier as it stood in the path
 */
public record DeleteKeywordById(String id) implements UseCase<Outcome<EncodedId>> {
    @Override
    public Outcome<EncodedId> perform(Turn turn) {
        Optional<Keyword> keyword = turn.tables().register().keywords().stream()
                .filter(each -> KeywordIds.of(each).value().equals(id))
                .findFirst();
        return keyword.<Outcome<EncodedId>>map(existing -> new Outcome.Accepted<>(DeleteKeyword.delete(turn, existing)))
                .orElseGet(() -> Outcome.refused(unknown()));
    }

    private Rejection unknown() {
        return Rejection.of(
                EncodedId.isWellFormed(id, Kind.KEYWORD)
                        ? MobileConnectReason.KEYWORD_ID_UNKNOWN
                        : MobileConnectReason.KEYWORD_ID_MALFORMED,
                id);
    }
}
