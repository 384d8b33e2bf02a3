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

    /** An error of the platform, with a link to its documentation. */
    public static ErrorRow linked(int status, String code, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.PLATFORM_WITH_LINK, code, text, confidence);
    }

    /** An error of the platform, with an empty link. */
    public static ErrorRow plain(int status, String code, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.PLATFORM, code, text, confidence);
    }

    /** An error of the platform that says after how many seconds to try again. */
    public static ErrorRow throttled(int status, String code, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.THROTTLED, code, text, confidence);
    }

    /** A problem of a request of {@code /sms/v1}. */
    public static ErrorRow errors(String text, Confidence confidence) {
        return errors(400, text, confidence);
    }

    /** An error of {@code /sms/v1}. */
    public static ErrorRow errors(int status, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.ERRORS, "", text, confidence);
    }

    /** An error of the token route. */
    public static ErrorRow oauth(int status, String code, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.OAUTH, code, text, confidence);
    }

    /** The text with the values of a rejection in their places; what a value holds is not looked at again. */
    String textFor(Rejection rejection) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(rejection.values().get(Integer.parseInt(place.group(1)))));
    }
}
