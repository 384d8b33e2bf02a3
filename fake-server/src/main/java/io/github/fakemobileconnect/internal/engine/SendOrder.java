package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.List;
import java.util.Map;

/**
 * What the application asks to be sent.
 *
 * @param numbers the recipients by number
 * @param impossible numbers that no country has; nothing is sent to them
 * @param addressees the recipients by number and contact
 * @param consent what is to become of their subscriptions
 * @param override whether the text of the request replaces the stored one
 * @param text the text of the request; blank when it had none
 * @param timing when it is to leave
 * @param media the URLs of what comes along
 */
public record SendOrder(
        Listed<MobileNumber> numbers,
        List<String> impossible,
        Listed<Addressee> addressees,
        ConsentFlags consent,
        boolean override,
        String text,
        Timing timing,
        List<String> media) {

    /**
     * A recipient with its contact.
     *
     * @param number the number
     * @param key the contact's key
     * @param attributes what the text is personalised with
     */
    public record Addressee(MobileNumber number, ContactKey key, Map<String, String> attributes) {}

    /** All recipients; those by number belong to whichever contact the account knows. */
    List<Recipient> recipients() {
        return addressees.isEmpty()
                ? numbers.accepted().stream()
                        .map(number -> new Recipient(number, Map.of()))
                        .toList()
                : addressees.accepted().stream()
                        .map(addressee -> new Recipient(addressee.number(), addressee.attributes()))
                        .toList();
    }

    /** A number and what its text is personalised with before the contact's own attributes. */
    record Recipient(MobileNumber number, Map<String, String> attributes) {}
}
