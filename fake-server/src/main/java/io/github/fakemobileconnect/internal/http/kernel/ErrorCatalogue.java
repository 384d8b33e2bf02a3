package io.github.fakemobileconnect.internal.http.kernel;

import static io.github.fakemobileconnect.fidelity.Confidence.ASSUMED;
import static io.github.fakemobileconnect.fidelity.Confidence.DOCUMENTED;
import static io.github.fakemobileconnect.fidelity.Confidence.OBSERVED;

import io.github.fakemobileconnect.api.ApiResponse;
import io.github.fakemobileconnect.api.Header;
import io.github.fakemobileconnect.api.Rejection;
import io.github.fakemobileconnect.api.Rejection.Reason;
import io.github.fakemobileconnect.fidelity.Confidence;
import java.util.List;

/** Every error that the fake answers: the HTTP form of each reason for a refusal, and no error text anywhere else. */
public final class ErrorCatalogue {
    private static final Header CHALLENGE =
            new Header("WWW-Authenticate", "Bearer realm=\"fake-mobileconnect\", error=\"invalid_token\"");

    private ErrorCatalogue() {}

    /** The answer to a refused request; the first reason decides status and family. */
    public static ApiResponse answer(List<Rejection> rejections) {
        ErrorRow row = row(rejections.get(0).reason());
        List<String> texts = rejections.stream()
                .map(rejection -> row(rejection.reason()).textFor(rejection))
                .toList();
        return new ApiResponse(
                row.status(),
                headers(row, rejections.get(0)),
                row.shape().body(row, rejections.get(0), texts).toString());
    }

    private static List<Header> headers(ErrorRow row, Rejection rejection) {
        if (row.shape() == ErrorShape.THROTTLED) {
            return List.of(new Header("Retry-After", rejection.values().get(0)));
        }
        return row.status() == 401 && row.shape() != ErrorShape.OAUTH ? List.of(CHALLENGE) : List.of();
    }

    /** The row of a reason. */
    public static ErrorRow row(Reason reason) {
        return switch (reason) {
            case BODY_TOO_LARGE -> linked(413, "413", "Request Entity Too Large", ASSUMED);
            case STILL_ARRANGING -> linked(503, "50300", "Service Unavailable", ASSUMED);
            case ROUTE_UNKNOWN -> linked(404, "404", "Not Found", OBSERVED);
            case METHOD_NOT_ALLOWED -> linked(405, "405", "Method Not Allowed", ASSUMED);
            case TOKEN_MISSING, TOKEN_UNKNOWN, TOKEN_EXPIRED -> linked(401, "0", "Not Authorized", OBSERVED);
            case SCOPE_MISSING -> plain(403, "20002", "Insufficient Privileges to complete this action.", DOCUMENTED);
            case MEDIA_TYPE_UNSUPPORTED -> plain(415, "0", "Unsupported Media Type", ASSUMED);
            case BODY_NOT_JSON -> linked(400, "10004", "Invalid message format", ASSUMED);
            case UNEXPECTED_ERROR ->
                errors(
                        500,
                        "An unexpected error occurred, please contact Customer Support with reference id {0}.",
                        DOCUMENTED);

            case TOKEN_ROUTE_FAILED -> oauth(500, "server_error", "An unexpected error occurred, reference id {0}.");
            case GRANT_TYPE_UNSUPPORTED -> oauth(400, "unsupported_grant_type", "Grant type {0} is not supported.");
            case TOKEN_PARAMETER_MISSING -> oauth(400, "invalid_request", "Parameter {0} is missing.");
            case TOKEN_PARAMETER_NOT_TEXT -> oauth(400, "invalid_request", "Parameter {0} must be a string.");

            case RECIPIENTS_MISSING -> errors("The count of mobile numbers or subscribers cannot be zero.", DOCUMENTED);
            case RECIPIENTS_TOO_MANY ->
                errors("The count of mobile numbers or subscribers cannot exceed 250.", ASSUMED);
            case QUEUED_TO_BOTH ->
                errors(
                        "An array of mobile numbers and an array of subscribers cannot be provided at the same time",
                        DOCUMENTED);
            case SUBSCRIBER_INCOMPLETE ->
                errors("A subscriber object must have both a mobile number and subscriber key defined.", DOCUMENTED);
            case SUBSCRIBER_KEY_LENGTH -> errors("SubscriberKey must have 1 to 254 characters.", ASSUMED);
            case NUMBER_NOT_NUMERIC -> errors("{0} is not a numeric string", DOCUMENTED);
            case NUMBER_INVALID -> errors("Invalid phone number", DOCUMENTED);
            case SHORT_CODE_BLANK -> errors("ShortCode cannot be blank.", ASSUMED);
            case CODE_UNKNOWN -> errors("Code {0} is not valid for the client.", ASSUMED);
            case MESSAGE_TEXT_BLANK -> errors("MessageText cannot be blank.", ASSUMED);
            case KEYWORD_NOT_ON_CODE -> errors("Keyword {0} is invalid for the code {1}", ASSUMED);
            case COUNTRY_NOT_SENDABLE -> errors("Code {0} cannot send to the country of {1}", ASSUMED);
            case MESSAGE_ID_MALFORMED -> errors("Message id {0} is not valid.", DOCUMENTED);
            case MESSAGE_UNKNOWN -> errors("Message {0} is not valid for the client.", DOCUMENTED);
            case MESSAGE_NOT_ACTIVE -> errors("The Message must be in Active status in order to send.", DOCUMENTED);
            case SENT_TO_BOTH ->
                errors(
                        "An array of mobile numbers and an array of subscribers cannot be provided at the same time.",
                        DOCUMENTED);
            case NO_VALID_SUBSCRIBERS -> errors("No valid subscribers were provided", DOCUMENTED);
            case KEYWORD_BLANK -> errors("Keyword cannot be blank when Subscribe or Resubscribe are true.", DOCUMENTED);
            case KEYWORD_UNNECESSARY ->
                errors("Keyword is not necessary when Subscribe and Resubscribe are false.", DOCUMENTED);
            case KEYWORD_NOT_ON_MESSAGE -> errors("Keyword {0} is invalid for the code on the message", DOCUMENTED);
            case MESSAGE_BLANK -> errors("Message is blank and no override message was provided.", DOCUMENTED);
            case OVERRIDE_BLANK -> errors("Cannot override message text with a blank message.", DOCUMENTED);
            case MESSAGE_TEXT_NOT_APPLICABLE ->
                errors("MessageText is not applicable when Override is false.", DOCUMENTED);
            case SEND_TIME_INVALID -> errors("{0} is not a valid send time (yyyy-MM-dd HH:mm).", DOCUMENTED);
            case BLACKOUT_OFFSET_MISSING ->
                errors("A UTC offset must be specified when using a blackout window.", DOCUMENTED);
            case BLACKOUT_OFFSET_INVALID -> errors("{0} is not a valid UTC offset.", DOCUMENTED);
            case BLACKOUT_START_MISSING ->
                errors("A window start time must be specified when using a blackout window.", DOCUMENTED);
            case BLACKOUT_START_INVALID -> errors("{0} is not a valid blackout window start time.", DOCUMENTED);
            case BLACKOUT_END_MISSING ->
                errors("A window end time must be specified when using a blackout window.", DOCUMENTED);
            case BLACKOUT_END_INVALID -> errors("{0} is not a valid blackout window end time.", DOCUMENTED);
            case TOKEN_ID_MALFORMED -> errors("Token id {0} is not valid.", DOCUMENTED);
            case TOKEN_ID_UNKNOWN -> errors("Token id {0} is not valid for this client.", DOCUMENTED);
            case TOKEN_ID_OF_ANOTHER_MESSAGE -> errors("TokenId {0} is not valid for MessageId {1}.", DOCUMENTED);
            case TOO_MANY_REQUESTS ->
                new ErrorRow(429, ErrorShape.THROTTLED, "50100", "Rate limit exceeded", DOCUMENTED);
            case LOOKUP_TOO_LARGE ->
                errors("The count of mobile numbers or subscriber keys cannot exceed 500.", ASSUMED);
        };
    }

    private static ErrorRow linked(int status, String code, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.PLATFORM_WITH_LINK, code, text, confidence);
    }

    private static ErrorRow plain(int status, String code, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.PLATFORM, code, text, confidence);
    }

    private static ErrorRow errors(String text, Confidence confidence) {
        return errors(400, text, confidence);
    }

    private static ErrorRow errors(int status, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.ERRORS, "", text, confidence);
    }

    private static ErrorRow oauth(int status, String error, String text) {
        return new ErrorRow(status, ErrorShape.OAUTH, error, text, ASSUMED);
    }
}
