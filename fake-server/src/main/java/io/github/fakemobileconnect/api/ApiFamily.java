package io.github.fakemobileconnect.api;

/** A group of routes that share their conventions for refusals. */
public enum ApiFamily {
    /** The token host: refusals carry {@code error}, {@code error_description} and {@code error_uri}. */
    AUTH,
    /** {@code /sms/v1}: refusals carry an {@code errors} array of texts. */
    MOBILE_CONNECT,
    /** {@code /sms/v1/message/optin}: refusals carry {@code fieldErrors}. */
    OPT_IN_MESSAGE,
    /** {@code /messaging/v1}: refusals carry one {@code message} with its {@code errorcode}. */
    TRANSACTIONAL,
    /** {@code /data/v1}: refusals carry one {@code message} with its {@code errorcode}. */
    DATA
}
