package io.github.fakemobileconnect.sms;

/** Who changed the consent of a number. */
public enum ConsentGiver {
    /** The person, by texting. */
    HANDSET,
    /** The application, by a flag of an API call. */
    APPLICATION,
    /** The test, by arranging it. */
    TEST
}
