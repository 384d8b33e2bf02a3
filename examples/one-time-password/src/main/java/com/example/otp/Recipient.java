package com.example.otp;

import java.util.Map;

/**
 * Whom a transactional message goes to.
 *
 * @param messageKey names the message; MobileConnect takes it once
 * @param contactKey names the person
 * @param mobileNumber digits with country code; empty where it is not known
 * @param attributes what the text says in the place of its {@code %%names%%}
 */
record Recipient(String messageKey, String contactKey, String mobileNumber, Map<String, String> attributes) {
    /** The recipient of a request that has the message key in its path. */
    Map<String, Object> alone() {
        return Map.of("contactKey", contactKey, "to", mobileNumber, "attributes", attributes);
    }

    /** The recipient in a request that has several. */
    Map<String, Object> amongOthers() {
        return Map.of("messageKey", messageKey, "contactKey", contactKey, "to", mobileNumber, "attributes", attributes);
    }
}
