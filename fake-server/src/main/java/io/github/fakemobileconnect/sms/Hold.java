package io.github.fakemobileconnect.sms;

import java.time.Instant;

/**
 * Until when a text waits, and for what.
 *
 * @param until the instant at which it leaves
 * @param reason what it waits for
 */
public record Hold(Instant until, Reason reason) {
    /** What a text waits for. */
    public enum Reason {
        /** Its send time. */
        SEND_TIME("its send time"),
        /** The end of a blackout window. */
        BLACKOUT("the end of the blackout window"),
        /** Its send time, and then the end of the blackout window into which that falls. */
        SEND_TIME_IN_BLACKOUT("its send time and the end of the blackout window");

        private final String inWords;

        Reason(String inWords) {
            this.inWords = inWords;
        }

        /** The reason in words. */
        @Override
        public String toString() {
            return inWords;
        }
    }
}
