package io.github.fakemobileconnect.internal.http.mobileconnect;

import io.github.fakemobileconnect.api.EncodedId;
import io.github.fakemobileconnect.internal.engine.value.Outcome;
import io.github.fakemobileconnect.internal.http.kernel.Answer;
import io.github.fakemobileconnect.internal.http.kernel.Json;

/** What all routes that take a keyword away answer, in the vendor's own English. */
final class KeywordDeleted {
    private KeywordDeleted() {}

    static Answer answer(Outcome<EncodedId> outcome) {
        return Answer.of(
                outcome,
                202,
                id -> Json.object().put("status", "SUCCESS Keyword with id " + id + " was successfully delete."));
    }
}
