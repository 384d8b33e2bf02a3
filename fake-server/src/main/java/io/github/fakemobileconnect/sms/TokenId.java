package io.github.fakemobileconnect.sms;

/**
 * The handle of an accepted API call, by which the application asks for its outcome.
 *
 * @param value the encoded form, as in {@code UnNxWDUwbGFMVTJjWnB4R0x1Qng4dzo3Njow}
 */
public record TokenId(String value) {
    /** The encoded form. */
    @Override
    public String toString() {
        return value;
    }
}
