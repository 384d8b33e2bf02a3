package io.github.fakemobileconnect.sms;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import java.time.Instant;

/**
 * The consent of one number to one keyword on one code.
 *
 * @param number the number
 * @param keyword the keyword, which names its code
 * @param status where the consent stands
 * @param since when it came to stand there, on the fake's clock; the opt-in date of a Subscribed number
 * @param changedBy the sequence number of the journal entry that brought it there
 */
public record Subscription(
        MobileNumber number, Keyword keyword, SubscriptionStatus status, Instant since, long changedBy) {
    /** True when the number receives messages by this subscription. */
    public boolean isSubscribed() {
        return status == SubscriptionStatus.SUBSCRIBED;
    }
}
