package io.github.fakemobileconnect.journal;

import java.time.Instant;

/**
 * The test moved the clock.
 *
 * @param to the instant it moved to
 */
public record TimeAdvanced(Instant to) implements Event {
    @Override
    public String inWords() {
        return "time advanced to " + to;
    }
}
