package io.github.fakemobileconnect.fault;

import java.time.Duration;

/** A kind of trouble that a test orders for a request. */
public sealed interface Fault {
    /** The trouble in words. */
    String inWords();

    /** The request is done, and then the connection drops: the application does not learn how it ended. */
    record AnswerLost() implements Fault {
        @Override
        public String inWords() {
            return "the answer is lost";
        }
    }

    /**
     * The request is throttled with the documented 429, before anything is done.
     *
     * @param retryAfter how long the client is told to wait; whole seconds travel
     */
    record TooManyRequests(Duration retryAfter) implements Fault {
        public TooManyRequests {
            if (retryAfter.compareTo(Duration.ofSeconds(1)) < 0 || retryAfter.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException("the time to wait must be a second to a day but was " + retryAfter);
            }
        }

        @Override
        public String inWords() {
            return "too many requests, retry after " + retryAfter.toSeconds() + " s";
        }
    }
}
