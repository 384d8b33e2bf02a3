package io.github.fakemobileconnect.internal.http.mobileconnect;

import static io.github.fakemobileconnect.fidelity.Confidence.ASSUMED;
import static io.github.fakemobileconnect.fidelity.Confidence.DOCUMENTED;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.errors;

import io.github.fakemobileconnect.api.MobileConnectReason;
import io.github.fakemobileconnect.internal.http.kernel.ErrorRow;

/** The errors of {@code /sms/v1}: the HTTP form of each reason. */
public final class MobileConnectErrors {
    private MobileConnectErrors() {}

    /** The row of a reason. */
    public static ErrorRow row(MobileConnectReason reason) {
        return switch (reason) {
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
            case LOOKUP_TOO_LARGE ->
                errors("The count of mobile numbers or subscriber keys cannot exceed 500.", ASSUMED);
        };
    }
}
