package io.github.fakemobileconnect.internal.http.kernel;

import static io.github.fakemobileconnect.fidelity.Confidence.ASSUMED;
import static io.github.fakemobileconnect.fidelity.Confidence.DOCUMENTED;
import static io.github.fakemobileconnect.fidelity.Confidence.OBSERVED;

import io.github.fakemobileconnect.api.ApiFamily;
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

    /** The answer to a refused request that reached no route. */
    public static ApiResponse answer(List<Rejection> rejections) {
        return answer(ApiFamily.MOBILE_CONNECT, rejections);
    }

    /** The answer to a refused request; the first reason decides the status, and with the family of the route the shape. */
    public static ApiResponse answer(ApiFamily family, List<Rejection> rejections) {
        ErrorRow row = row(rejections.get(0).reason());
        ErrorShape shape = row.shape() == ErrorShape.ERRORS && row.status() == 400 && family == ApiFamily.OPT_IN_MESSAGE
                ? ErrorShape.FIELD_ERRORS
                : row.shape();
        List<String> texts = rejections.stream()
                .map(rejection -> row(rejection.reason()).textFor(rejection))
                .toList();
        return new ApiResponse(
                row.status(),
                headers(row, rejections.get(0)),
                shape.body(row, rejections.get(0), texts).toString());
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
            case TOKEN_MISSING, TOKEN_UNKNOWN, TOKEN_OF_ANOTHER_ACCOUNT, TOKEN_EXPIRED ->
                linked(401, "0", "Not Authorized", OBSERVED);
            case SCOPE_MISSING -> plain(403, "20002", "Insufficient Privileges to complete this action.", DOCUMENTED);
            case MEDIA_TYPE_UNSUPPORTED -> plain(415, "0", "Unsupported Media Type", ASSUMED);
            case BODY_NOT_JSON -> linked(400, "10004", "Invalid message format", ASSUMED);
            case UNEXPECTED_ERROR ->
                errors(
                        500,
                        "An unexpected error occurred, please contact Customer Support with reference id {0}.",
                        DOCUMENTED);

            case CLIENT_INVALID ->
                new ErrorRow(
                        401,
                        ErrorShape.OAUTH,
                        "invalid_client",
                        "Client authentication failed. Make sure that the client ID and client secret are valid and that"
                                + " the package is installed and enabled.",
                        OBSERVED);
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
            case CODE_NOT_SPECIFIED -> errors("A ShortCode or LongCode must be specified.", DOCUMENTED);
            case CODE_SPECIFIED_TWICE ->
                errors("ShortCode and LongCode cannot be specified at the same time.", DOCUMENTED);
            case SHORT_CODE_WHITE_SPACE -> errors("ShortCode cannot only contain whitespace.", DOCUMENTED);
            case LONG_CODE_WHITE_SPACE -> errors("LongCode cannot only contain whitespace.", DOCUMENTED);
            case COUNTRY_CODE_LENGTH -> errors("CountryCode must have a length of 2.", DOCUMENTED);
            case SHORT_CODE_NOT_FOUND ->
                errors(
                        "The ShortCode {0} with CountryCode {1} cannot be found on the account. Please ensure that the"
                                + " ShortCode and CountryCode are valid and set up on the account.",
                        DOCUMENTED);
            case LONG_CODE_NOT_FOUND -> errors("The LongCode {0} does not exist for the account.", DOCUMENTED);
            case NEW_KEYWORD_BLANK -> errors("Keyword cannot be blank.", ASSUMED);
            case NEW_KEYWORD_MALFORMED -> errors("Keyword {0} is not valid.", ASSUMED);
            case NEW_KEYWORD_RESERVED -> errors("Keyword {0} is reserved.", ASSUMED);
            case NEW_KEYWORD_EXISTS -> errors("Keyword {0} already exists for the code {1}.", ASSUMED);
            case KEYWORD_ID_MALFORMED -> errors("Keyword id {0} is not valid.", ASSUMED);
            case KEYWORD_ID_UNKNOWN -> errors("Keyword id {0} is not valid for the client.", ASSUMED);
            case KEYWORD_TAKEN -> errors("Keyword {0} is used by another message.", ASSUMED);
            case OPT_IN_KEYWORD_MISSING -> errors("The Keyword field must be specified.", ASSUMED);
            case MESSAGE_NAME_MISSING -> errors("The MessageName field must be specified.", DOCUMENTED);
            case MESSAGE_NAME_BLANK ->
                errors("The MessageName field cannot be blank or only contain whitespace.", DOCUMENTED);
            case MESSAGE_NAME_TOO_LONG ->
                errors("The MessageName field cannot contain more than {0} characters.", DOCUMENTED);
            case OPT_IN_TEXT_BLANK ->
                errors("The MessageText field cannot be blank or only contain whitespace.", DOCUMENTED);
            case OPT_IN_TYPE_INVALID ->
                errors("MessageOptInType is invalid. It must be Single, Double or Age.", ASSUMED);
            case RESPONSE_MESSAGE_MISSING ->
                errors("ResponseMessage is invalid. It must be specified when MessageOptInType is Single.", DOCUMENTED);
            case INITIAL_MESSAGE_MISSING ->
                errors(
                        "DoubleOptinInitialMessage is invalid. It must be specified when MessageOptInType is Double or"
                                + " Age.",
                        DOCUMENTED);
            case CONFIRMATION_MESSAGE_MISSING ->
                errors(
                        "DoubleOptinConfirmationMessage is invalid. It must be specified when MessageOptInType is"
                                + " Double or Age.",
                        DOCUMENTED);
            case MINIMUM_AGE_INVALID ->
                errors("MinimumAge is invalid. It must be specified when MessageOptInType is Age.", ASSUMED);
            case INVALID_AGE_MESSAGE_MISSING ->
                errors(
                        "OptInInvalidAgeMessage is invalid. It must be specified when MessageOptInType is Age.",
                        ASSUMED);
            case VALID_RESPONSE_RESERVED -> errors("DoubleOptInValidResponses is invalid. {0} is reserved.", ASSUMED);
            case TRANSACTIONAL_ROUTE_FAILED ->
                plain(500, "30000", "MCMS_UTM_Runtime: An unexpected error occurred, reference id {0}.", ASSUMED);
            case FIELD_UNKNOWN -> plain(400, "109122", "MCMS_UTM_Validation_UnknownFieldName: {0}", ASSUMED);
            case FIELD_TYPE_WRONG -> plain(400, "10001", "MCMS_UTM_Validation_InvalidDataType: {0}", ASSUMED);
            case FIELD_MISSING -> plain(400, "10002", "MCMS_UTM_Validation_MissingRequiredField: {0}", ASSUMED);
            case FIELD_VALUE_INVALID -> plain(400, "10005", "MCMS_UTM_Validation_InvalidValue: {0}", ASSUMED);
            case QUERY_UNRESOLVED -> plain(400, "10003", "request parameter {0} could not be resolved", OBSERVED);
            case DEFINITION_KEY_MISSING ->
                plain(400, "109107", "MCMS_UTM_Validation_MissingRequiredField_definitionKey", ASSUMED);
            case DEFINITION_KEYWORD_MISSING ->
                plain(400, "109120", "MCMS_UTM_Validation_MissingRequiredField_keyword", ASSUMED);
            case DEFINITION_KEYWORD_INVALID ->
                plain(400, "109115", "MCMS_UTM_Validation_InvalidValue_keyword: {0}", ASSUMED);
            case OPTIONS_INVALID -> plain(400, "109112", "MCMS_UTM_Validation_InvalidValue_options", ASSUMED);
            case AUTO_ADD_SUBSCRIBER_INVALID ->
                plain(400, "109113", "MCMS_UTM_Validation_InvalidValue_autoAddSubscriber", ASSUMED);
            case UPDATE_SUBSCRIBER_INVALID ->
                plain(400, "109125", "MCMS_UTM_Validation_InvalidValue_updateSubscriber", ASSUMED);
            case RESUBSCRIBE_INVALID -> plain(400, "109114", "MCMS_UTM_Validation_InvalidValue_resubscribe", ASSUMED);
            case DEFINITION_EXISTS -> plain(409, "30004", "MCMS_UTM_Runtime_ObjectAlreadyExists: {0}", ASSUMED);
            case DEFINITION_UNKNOWN, MESSAGE_KEY_UNKNOWN ->
                plain(404, "30003", "MCMS_UTM_Runtime_ObjectNotFound: {0}", ASSUMED);
            case DATA_EXTENSION_UNKNOWN -> plain(404, "30003", "Rows cannot be retrieved for key: {0}", ASSUMED);
            case DEFINITION_NOT_INACTIVE ->
                plain(
                        400,
                        "30001",
                        "MCMS_UTM_Runtime_InvalidOperation: Definition status must be inactive to delete queue",
                        DOCUMENTED);
            case DEFINITION_NOT_SENDABLE ->
                plain(400, "109111", "MCMS_UTM_Validation_InvalidValue_definitionKey: {0}", ASSUMED);
            case NO_RECIPIENT -> plain(400, "109102", "MCMS_UTM_Validation_NoSubscribers", ASSUMED);
            case MESSAGE_KEY_MISSING ->
                plain(400, "109104", "MCMS_UTM_Validation_MissingRequiredField_messageKey", ASSUMED);
            case MESSAGE_KEY_REUSED -> plain(400, "109110", "MCMS_UTM_Validation_DuplicateMessageKey", ASSUMED);
            case MESSAGE_KEY_INVALID -> recipient("109108", "MCMS_UTM_Validation_InvalidValue_messageKey", ASSUMED);
            case MESSAGE_KEY_DUPLICATE -> recipient("109110", "MCMS_UTM_Validation_DuplicateMessageKey", ASSUMED);
            case CONTACT_KEY_MISSING ->
                recipient("109105", "MCMS_UTM_Validation_MissingRequiredField_subscriberKey", ASSUMED);
            case CONTACT_KEY_INVALID -> recipient("109109", "MCMS_UTM_Validation_InvalidValue_subscriberKey", ASSUMED);
            case TO_MISSING -> recipient("109106", "MCMS_UTM_Validation_MissingRequiredField_to", DOCUMENTED);
            case TO_INVALID -> recipient("109121", "MCMS_UTM_Validation_InvalidValue_to", ASSUMED);
            case TOO_MANY_REQUESTS ->
                new ErrorRow(429, ErrorShape.THROTTLED, "50100", "Rate limit exceeded", DOCUMENTED);
            case LOOKUP_TOO_LARGE ->
                errors("The count of mobile numbers or subscriber keys cannot exceed 500.", ASSUMED);
        };
    }

    private static ErrorRow linked(int status, String code, String text, Confidence confidence) {
        return new ErrorRow(status, ErrorShape.PLATFORM_WITH_LINK, code, text, confidence);
    }

    /** The fault of one recipient inside an accepted answer. */
    private static ErrorRow recipient(String code, String name, Confidence confidence) {
        return plain(202, code, name + ": Invalid subscriber", confidence);
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
