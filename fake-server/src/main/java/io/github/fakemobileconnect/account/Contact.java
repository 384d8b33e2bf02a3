package io.github.fakemobileconnect.account;

import io.github.fakemobileconnect.account.Consent.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A person that the account knows, with the attributes that texts are personalised with.
 *
 * @param key the key
 * @param number the mobile number
 * @param attributes the attributes; their names are compared in any case
 * @param consents where the number stands with keywords before the test begins
 */
public record Contact(ContactKey key, MobileNumber number, Map<String, String> attributes, List<Consent> consents)
        implements AccountItem {
    public Contact {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(attributes);
        attributes = Collections.unmodifiableMap(copy);
        consents = List.copyOf(consents);
    }

    /** A contact with this key, and this number as people spell it. */
    public static Contact of(String key, String number) {
        return new Contact(new ContactKey(key), MobileNumber.of(number), Map.of(), List.of());
    }

    /** This contact with one more attribute, or with another value for one that it has. */
    public Contact with(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(attributes);
        more.put(name, value);
        return new Contact(key, number, more, consents);
    }

    /** This contact, Subscribed to this keyword before the test begins. */
    public Contact subscribedTo(Keyword keyword) {
        return standing(keyword, Standing.SUBSCRIBED);
    }

    /** This contact, Subscribed to the keyword of this message before the test begins. */
    public Contact subscribedTo(OptInMessage message) {
        return subscribedTo(message.keyword());
    }

    /** This contact, In Progress for this keyword before the test begins; the code waits for the answer. */
    public Contact inProgressFor(Keyword keyword) {
        return standing(keyword, Standing.IN_PROGRESS);
    }

    /** This contact, In Progress for the keyword of this message before the test begins; the code waits for the answer. */
    public Contact inProgressFor(OptInMessage message) {
        return inProgressFor(message.keyword());
    }

    /** This contact, opted out of this keyword before the test begins. */
    public Contact optedOutOf(Keyword keyword) {
        return standing(keyword, Standing.OPTED_OUT);
    }

    /** This contact, opted out of the keyword of this message before the test begins. */
    public Contact optedOutOf(OptInMessage message) {
        return optedOutOf(message.keyword());
    }

    private Contact standing(Keyword keyword, Standing standing) {
        List<Consent> more = new ArrayList<>(consents);
        more.removeIf(consent -> consent.keyword().equals(keyword));
        more.add(new Consent(number, keyword, standing));
        return new Contact(key, number, attributes, more);
    }

    /** The value of an attribute, by its name in any case. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public void choose(Cases cases) {
        cases.contact(this);
    }

    /** Key and number, as in {@code contact Astro25 (13175551212)}. */
    @Override
    public String toString() {
        return "contact " + key + " (" + number + ")";
    }
}
