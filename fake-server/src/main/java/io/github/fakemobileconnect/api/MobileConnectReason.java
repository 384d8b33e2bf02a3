package io.github.fakemobileconnect.api;

/** Why a route of {@code /sms/v1} refuses a request. */
public enum MobileConnectReason implements Rejection.Reason {
    /** Neither mobile numbers nor subscribers were given. */
    RECIPIENTS_MISSING,
    /** More than 250 mobile numbers or subscribers were given. */
    RECIPIENTS_TOO_MANY,
    /** A text was queued for mobile numbers and for subscribers at once. */
    QUEUED_TO_BOTH,
    /** A subscriber lacks its mobile number or its key. */
    SUBSCRIBER_INCOMPLETE,
    /** A subscriber key is empty or longer than 254 characters. */
    SUBSCRIBER_KEY_LENGTH,
    /** A mobile number holds something other than digits; the value is the number. */
    NUMBER_NOT_NUMERIC,
    /** A mobile number has fewer than 8 or more than 15 digits, or no country has such numbers. */
    NUMBER_INVALID,
    /** No code was given. */
    SHORT_CODE_BLANK,
    /** The account has no such code; the value is the code. */
    CODE_UNKNOWN,
    /** No text was given. */
    MESSAGE_TEXT_BLANK,
    /** The first word of a queued text is not understood on the code; the values are the word and the code. */
    KEYWORD_NOT_ON_CODE,
    /** The code does not send to the country of a number; the values are the code and the number. */
    COUNTRY_NOT_SENDABLE,
    /** The id in the path is not that of a message; the value is the id. */
    MESSAGE_ID_MALFORMED,
    /** The account has no such message; the value is the id. */
    MESSAGE_UNKNOWN,
    /** The message is not activated. */
    MESSAGE_NOT_ACTIVE,
    /** A message was sent to mobile numbers and to subscribers at once. */
    SENT_TO_BOTH,
    /** No number of the request is possible. */
    NO_VALID_SUBSCRIBERS,
    /** A subscription is to be made, but no keyword was given. */
    KEYWORD_BLANK,
    /** A keyword was given, but no subscription is to be made. */
    KEYWORD_UNNECESSARY,
    /** The keyword is not one of the message's code; the value is the keyword. */
    KEYWORD_NOT_ON_MESSAGE,
    /** Neither the message nor the request has a text. */
    MESSAGE_BLANK,
    /** The text is to be replaced, but by nothing. */
    OVERRIDE_BLANK,
    /** A text was given that is not to replace the stored one. */
    MESSAGE_TEXT_NOT_APPLICABLE,
    /** The send time cannot be read; the value is what was given. */
    SEND_TIME_INVALID,
    /** A blackout window has no UTC offset. */
    BLACKOUT_OFFSET_MISSING,
    /** The UTC offset of a blackout window cannot be read; the value is what was given. */
    BLACKOUT_OFFSET_INVALID,
    /** A blackout window has no start. */
    BLACKOUT_START_MISSING,
    /** The start of a blackout window cannot be read; the value is what was given. */
    BLACKOUT_START_INVALID,
    /** A blackout window has no end. */
    BLACKOUT_END_MISSING,
    /** The end of a blackout window cannot be read; the value is what was given. */
    BLACKOUT_END_INVALID,
    /** The handle in the path is not that of a send; the value is the handle. */
    TOKEN_ID_MALFORMED,
    /** No send has this handle; the value is the handle. */
    TOKEN_ID_UNKNOWN,
    /** The send with this handle is one of another message; the values are the handle and the message id. */
    TOKEN_ID_OF_ANOTHER_MESSAGE,
    /** Neither a short nor a long code was given. */
    CODE_NOT_SPECIFIED,
    /** A short and a long code were given at once. */
    CODE_SPECIFIED_TWICE,
    /** The short code consists of white space. */
    SHORT_CODE_WHITE_SPACE,
    /** The long code consists of white space. */
    LONG_CODE_WHITE_SPACE,
    /** The country of the short code has not two letters. */
    COUNTRY_CODE_LENGTH,
    /** The account has no such short code in that country; the values are both. */
    SHORT_CODE_NOT_FOUND,
    /** The account has no such long code; the value is the code. */
    LONG_CODE_NOT_FOUND,
    /** A keyword is to be created, but none was given. */
    NEW_KEYWORD_BLANK,
    /** A word cannot be a keyword; the value is the word. */
    NEW_KEYWORD_MALFORMED,
    /** A word is reserved for opt-out and help; the value is the word. */
    NEW_KEYWORD_RESERVED,
    /** The code has the keyword already; the values are keyword and code. */
    NEW_KEYWORD_EXISTS,
    /** The id in the path is not that of a keyword; the value is the id. */
    KEYWORD_ID_MALFORMED,
    /** The account has no keyword with this id; the value is the id. */
    KEYWORD_ID_UNKNOWN,
    /** Another message answers the keyword; the value is the keyword. */
    KEYWORD_TAKEN,
    /** An opt-in message was given no keyword. */
    OPT_IN_KEYWORD_MISSING,
    /** A message was given no name. */
    MESSAGE_NAME_MISSING,
    /** The name of a message consists of white space. */
    MESSAGE_NAME_BLANK,
    /** The name of a message is too long; the value is the largest number of characters. */
    MESSAGE_NAME_TOO_LONG,
    /** The text of a message consists of white space. */
    OPT_IN_TEXT_BLANK,
    /** The variation of an opt-in is none of the three. */
    OPT_IN_TYPE_INVALID,
    /** A single opt-in has no response. */
    RESPONSE_MESSAGE_MISSING,
    /** A double opt-in has no text that asks. */
    INITIAL_MESSAGE_MISSING,
    /** A double opt-in has no text that welcomes. */
    CONFIRMATION_MESSAGE_MISSING,
    /** An opt-in with age has no minimum age, or one that is no number of years. */
    MINIMUM_AGE_INVALID,
    /** An opt-in with age has no text for those who are too young. */
    INVALID_AGE_MESSAGE_MISSING,
    /** A valid response is reserved for opt-out and help; the value is the response. */
    VALID_RESPONSE_RESERVED,
    /** Subscriptions of more than 500 numbers or keys were asked for. */
    LOOKUP_TOO_LARGE;

    /** The reason in lower-case words. */
    @Override
    public String toString() {
        return Rejection.inWords(this);
    }
}
