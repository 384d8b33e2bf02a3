package io.github.fakemobileconnect.account;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A person that the account knows, with the attributes that texts are personalised with.
 *
 * @param key the key
 * @param number the mobile number
 * @param attributes the attributes; their names are compared in any case
 */
public record Contact(ContactKey key, MobileNumber number, Map<String, String> attributes) implements AccountItem {
    public Contact {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(attributes);
        attributes = Collections.unmodifiableMap(copy);
    }

    /** A contact with this key, and this number as people spell it. */
    public static Contact of(String key, String number) {
        return new Contact(new ContactKey(key), MobileNumber.of(number), Map.of());
    }

    /** This contact with one more attribute, or with another value for one that it has. */
    public Contact with(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(attributes);
        more.put(name, value);
        return new Contact(key, number, more);
    }

    /** The value of an attribute, by its name in any case. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** Key and number, as in {@code contact Astro25 (13175551212)}. */
    @Override
    public String toString() {
        return "contact " + key + " (" + number + ")";
    }
}
