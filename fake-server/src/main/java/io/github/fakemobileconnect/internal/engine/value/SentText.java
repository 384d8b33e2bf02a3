package io.github.fakemobileconnect.internal.engine.value;

import io.github.fakemobileconnect.sms.DeliveryStatus;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Instant;
import java.util.List;

/**
 * A text of a send that left.
 *
 * @param message the text
 * @param at when it left
 */
public record SentText(MtMessage message, Instant at) {
    /** The way of a text that arrives. */
    private static final List<DeliveryStatus> STATES =
            List.of(DeliveryStatus.DELIVERED_TO_AGGREGATOR, DeliveryStatus.SENT_TO_CARRIER, DeliveryStatus.DELIVERED);

    /** The states that it went through, in order. */
    public List<DeliveryStatus> states() {
        return STATES;
    }
}
