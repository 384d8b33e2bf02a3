package io.github.fakemobileconnect.api;

/** Why a route of {@code /data/v1} refuses a request. */
public enum DataReason implements Rejection.Reason {
    /** No data extension has this key, or was listed by this token; the value is that. */
    DATA_EXTENSION_UNKNOWN;

    /** The reason in lower-case words. */
    @Override
    public String toString() {
        return Rejection.inWords(this);
    }
}
