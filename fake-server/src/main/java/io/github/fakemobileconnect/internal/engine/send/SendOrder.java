package io.github.fakemobileconnect.internal.engine.send;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.engine.consent.SendConsent;
import io.github.fakemobileconnect.internal.engine.value.ReadArray;
import io.github.fakemobileconnect.internal.engine.value.Subscriber;
import java.util.List;
import java.util.Map;

/**
 * What the application asks to be sent.
 *
 * @param numbers the recipients by number
 * @param impossible numbers that no country has; nothing is sent to them
 * @param subscribers the recipients by number and contact
 * @param consent what is to become of their subscriptions
 * @param override whether the text of the request replaces the stored one
 * @param text the text of the request; blank when it had none
 * @param timing when it is to leave
 * @param media the URLs of what comes along
 */
public record SendOrder(
        ReadArray<MobileNumber> numbers,
        List<String> impossible,
        ReadArray<Subscriber> subscribers,
        SendConsent consent,
        boolean override,
        String text,
        Timing timing,
        List<String> media) {
    /** All recipients; those by number belong to whichever contact the account knows. */
    List<Recipient> recipients() {
        return subscribers.isEmpty()
                ? numbers.accepted().stream()
                        .map(number -> new Recipient(number, Map.of()))
                        .toList()
                : subscribers.accepted().stream()
                        .map(subscriber -> new Recipient(subscriber.number(), subscriber.attributes()))
                        .toList();
    }
}
