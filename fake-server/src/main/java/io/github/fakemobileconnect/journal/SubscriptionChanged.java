package io.github.fakemobileconnect.journal;

import io.github.fakemobileconnect.account.Keyword;
import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.sms.ConsentGiver;
import io.github.fakemobileconnect.sms.SubscriptionStatus;

/**
 * The consent of a number to a keyword changed.
 *
 * @param number the number
 * @param keyword the keyword, which names its code
 * @param from the status before
 * @param to the status now
 * @param by who changed it
 */
public record SubscriptionChanged(
        MobileNumber number, Keyword keyword, SubscriptionStatus from, SubscriptionStatus to, ConsentGiver by)
        implements NumberEvent {
    @Override
    public String inWords() {
        return number + " " + keyword + ": " + from + " -> " + to
                + switch (by) {
                    case HANDSET -> "";
                    case APPLICATION -> "  (consent given by the API)";
                    case TEST -> "  (arranged by the test)";
                };
    }
}
