package io.github.fakemobileconnect.sms;

/** Where a mobile-originated message came from. */
public enum MoOrigin {
    /** A handset texted it. */
    HANDSET,
    /** The application queued it on the handset's behalf. */
    QUEUE_MO
}
