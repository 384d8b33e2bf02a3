package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.account.MobileNumber;

/**
 * A mobile-terminated message: from a code to a handset.
 *
 * @param code the digits of the code that sends
 * @param to the number that receives
 * @param text the text as it reaches the handset
 */
public record MtMessage(String code, MobileNumber to, String text) {}
