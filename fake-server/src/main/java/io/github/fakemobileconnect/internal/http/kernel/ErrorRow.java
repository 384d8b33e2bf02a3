package io.github.fakemobileconnect.internal.http.kernel;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Confidence;

/**
 * One row of the error catalogue.
 *
 * @param status the HTTP status
 * @param shape the family of the body
 * @param code the error code; empty where the family has none
 * @param text the text, with {@code {0}} and {@code {1}} for the values of the rejection
 * @param confidence how sure the text is
 */
public record ErrorRow(int status, ErrorShape shape, String code, String text, Confidence confidence) {
    String textFor(Rejection rejection) {
        String filled = text;
        for (int i = 0; i < rejection.values().size(); i++) {
            filled = filled.replace("{" + i + "}", rejection.values().get(i));
        }
        return filled;
    }
}
