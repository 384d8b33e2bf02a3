package io.github.fakemobileconnect.internal.engine.state;

import io.github.fakemobileconnect.account.Contact;
import io.github.fakemobileconnect.account.ContactKey;
import io.github.fakemobileconnect.account.MobileNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who a number belongs to. A number of whom nobody said belongs to a contact whose key is the number itself. */
public final class Contacts {
    private final Map<MobileNumber, ContactKey> keys = new HashMap<>();
    private final Map<ContactKey, Set<MobileNumber>> numbers = new HashMap<>();
    private final Set<ContactKey> told = new HashSet<>();
    private final Map<ContactKey, Contact> attributes = new HashMap<>();

    /** Someone has told that the number belongs to the contact; true when it belonged to another one before. */
    public boolean assign(MobileNumber number, ContactKey key) {
        told.add(key);
        ContactKey before = keyOf(number);
        if (before.equals(key)) {
            return false;
        }
        numbersNamedBy(before).remove(number);
        keys.put(number, key);
        numbersNamedBy(key).add(number);
        return true;
    }

    private Set<MobileNumber> numbersNamedBy(ContactKey key) {
        return numbers.computeIfAbsent(key, k -> new LinkedHashSet<>());
    }

    /** Keeps what the attributes of a contact say; one that is told of again keeps those that are not told of again. */
    public void describe(Contact contact) {
        attributes.merge(contact.key(), contact, Contacts::gaining);
    }

    private static Contact gaining(Contact before, Contact told) {
        Contact both = before;
        for (Map.Entry<String, String> attribute : told.attributes().entrySet()) {
            both = both.with(attribute.getKey(), attribute.getValue());
        }
        return both;
    }

    /** What an attribute of a contact says. */
    public Optional<String> attribute(ContactKey contact, String name) {
        return Optional.ofNullable(attributes.get(contact)).flatMap(known -> known.attribute(name));
    }

    /** What an attribute of the contact says to whom the number belongs. */
    public Optional<String> attributeOfTheOwner(MobileNumber number, String name) {
        return attribute(keyOf(number), name);
    }

    /** True when someone has told of the contact. */
    public boolean isKnown(ContactKey key) {
        return told.contains(key);
    }

    /** The contact to whom the number belongs. */
    ContactKey keyOf(MobileNumber number) {
        return keys.getOrDefault(number, ContactKey.of(number));
    }

    /** The numbers of a contact, in the order in which they became known. */
    public Collection<MobileNumber> numbersOf(ContactKey key) {
        Set<MobileNumber> all = new LinkedHashSet<>(numbers.getOrDefault(key, Set.of()));
        String digits = key.value();
        if (MobileNumber.hasOnlyDigits(digits) && MobileNumber.hasAcceptedLength(digits)) {
            MobileNumber itself = new MobileNumber(digits);
            if (keyOf(itself).equals(key)) {
                all.add(itself);
            }
        }
        return all;
    }
}
