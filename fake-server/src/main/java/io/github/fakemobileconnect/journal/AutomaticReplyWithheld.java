package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.MobileNumber;

/**
 * A handset did not give an automatic reply, because automatic replies had led there in a circle.
 *
 * @param number the number of the handset
 * @param reply the reply that was not given
 * @param chain how many automatic replies one text had led to by then
 */
public record AutomaticReplyWithheld(MobileNumber number, String reply, int chain) implements NumberEvent {
    @Override
    public String inWords() {
        return "%s did not reply \"%s\" by itself: %d automatic replies had come of one text"
                .formatted(number, reply, chain);
    }
}
