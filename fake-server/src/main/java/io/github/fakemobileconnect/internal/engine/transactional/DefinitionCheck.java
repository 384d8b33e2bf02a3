package io.github.fakemobileconnect.internal.engine.transactional;

import io.github.fakemobileconnect.account.Code;
import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.internal.engine.state.Register;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with a drafted send definition first: something missing, something that the account does not have. A
 * keyword that it had before is not looked for again, so that one whose keyword was deleted can still be changed.
 */
final class DefinitionCheck {
    private final Register register;
    private final DefinitionDraft before;
    private final DefinitionDraft draft;

    /** A check of what was drafted over something. */
    DefinitionCheck(Register register, DefinitionDraft before, DefinitionDraft draft) {
        this.register = register;
        this.before = before;
        this.draft = draft;
    }

    Optional<Rejection> problem() {
        return Stream.of(
                        required(draft.key(), Rejection.of(TransactionalReason.DEFINITION_KEY_MISSING)),
                        required(draft.name(), missing("name")),
                        required(draft.text(), missing("content.message")),
                        required(draft.shortCode(), missing("subscriptions.shortCode")),
                        required(draft.keyword(), Rejection.of(TransactionalReason.DEFINITION_KEYWORD_MISSING)),
                        codeProblem(),
                        keywordProblem())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Rejection missing(String field) {
        return Rejection.of(TransactionalReason.FIELD_MISSING, field);
    }

    private static Optional<Rejection> required(String value, Rejection otherwise) {
        return value.isBlank() ? Optional.of(otherwise) : Optional.empty();
    }

    private Optional<Rejection> codeProblem() {
        Optional<Code> code = register.code(draft.shortCode());
        if (code.isEmpty()) {
            return Optional.of(Rejection.of(TransactionalReason.FIELD_VALUE_INVALID, "subscriptions.shortCode"));
        }
        boolean fits = draft.countryCode().isBlank()
                || code.get().country().equalsIgnoreCase(draft.countryCode().strip());
        return fits
                ? Optional.empty()
                : Optional.of(Rejection.of(TransactionalReason.FIELD_VALUE_INVALID, "subscriptions.countryCode"));
    }

    private Optional<Rejection> keywordProblem() {
        boolean unchanged =
                draft.shortCode().equals(before.shortCode()) && draft.keyword().equalsIgnoreCase(before.keyword());
        boolean known = unchanged || isOnCode();
        return known
                ? Optional.empty()
                : Optional.of(Rejection.of(TransactionalReason.DEFINITION_KEYWORD_INVALID, draft.keyword()));
    }

    private boolean isOnCode() {
        return Keyword.isAcceptable(draft.keyword())
                && register.code(draft.shortCode()).isPresent()
                && register.has(new Keyword(draft.shortCode(), draft.keyword()));
    }
}
