package io.github.fakemobileconnect.api;

/** Why a route of {@code /messaging/v1} refuses a request, or a part of one that it accepts as a whole. */
public enum TransactionalReason implements Rejection.Reason {
    /** A member of a transactional request is not known; the value is its name. */
    FIELD_UNKNOWN,
    /** A member of a transactional request has the wrong type; the value is its name. */
    FIELD_TYPE_WRONG,
    /** A member of a transactional request is missing; the value is its name. */
    FIELD_MISSING,
    /** A member of a transactional request has a value that it cannot have; the value is its name. */
    FIELD_VALUE_INVALID,
    /** No definition key was given. */
    DEFINITION_KEY_MISSING,
    /** A send definition has no keyword. */
    DEFINITION_KEYWORD_MISSING,
    /** The keyword of a send definition is not on its code; the value is the keyword. */
    DEFINITION_KEYWORD_INVALID,
    /** The options of a send definition are no object. */
    OPTIONS_INVALID,
    /** The flag {@code autoAddSubscriber} is no boolean. */
    AUTO_ADD_SUBSCRIBER_INVALID,
    /** The flag {@code updateSubscriber} is no boolean. */
    UPDATE_SUBSCRIBER_INVALID,
    /** The flag {@code resubscribe} is no boolean. */
    RESUBSCRIBE_INVALID,
    /** Another send definition has this key or name; the value is that. */
    DEFINITION_EXISTS,
    /** No send definition has this key; the value is the key. */
    DEFINITION_UNKNOWN,
    /** A queue can only be cleared while its definition is inactive. */
    DEFINITION_NOT_INACTIVE,
    /** No message can be sent by this key; the value is the key. */
    DEFINITION_NOT_SENDABLE,
    /** A transactional request names no recipient. */
    NO_RECIPIENT,
    /** The message key in the path is blank. */
    MESSAGE_KEY_MISSING,
    /** A message key is longer than 100 characters. */
    MESSAGE_KEY_INVALID,
    /** A message key was used in the last two days; the fault of one recipient. */
    MESSAGE_KEY_DUPLICATE,
    /** A message key was used in the last two days, which refuses the request. */
    MESSAGE_KEY_REUSED,
    /** No message of the last three days has this key; the value is the key. */
    MESSAGE_KEY_UNKNOWN,
    /** A recipient has no contact key. */
    CONTACT_KEY_MISSING,
    /** A contact key is longer than 254 characters. */
    CONTACT_KEY_INVALID,
    /** A recipient has no number. */
    TO_MISSING,
    /** The number of a recipient is none. */
    TO_INVALID,
    /** The fake itself failed on a transactional route; the value is the reference id. */
    TRANSACTIONAL_ROUTE_FAILED;

    /** The reason in lower-case words. */
    @Override
    public String toString() {
        return Rejection.inWords(this);
    }
}
