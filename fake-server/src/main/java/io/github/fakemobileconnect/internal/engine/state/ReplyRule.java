package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.MtMessage;
import java.time.Duration;
import java.util.Set;

/**
 * A reply that handsets give by themselves.
 *
 * @param trigger what a text must contain to be answered
 * @param reply the reply
 * @param after how long after the text it is given
 * @param numbers the handsets that give it; empty for all
 */
public record ReplyRule(String trigger, String reply, Duration after, Set<MobileNumber> numbers) {
    public ReplyRule {
        numbers = Set.copyOf(numbers);
    }

    /** Nobody replies to a name. */
    boolean answers(MtMessage message) {
        return message.text().contains(trigger)
                && message.fromName().isEmpty()
                && (numbers.isEmpty() || numbers.contains(message.to()));
    }
}
