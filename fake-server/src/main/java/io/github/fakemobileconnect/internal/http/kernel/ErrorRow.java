package io.github.fakemobileconnect.internal.http.kernel;

import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.fidelity.Confidence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** The text with the values of a rejection in their places; what a value holds is not looked at again. */
    String textFor(Rejection rejection) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(rejection.values().get(Integer.parseInt(place.group(1)))));
    }
}
